// Command service implements the handlers that test_handlers.py calls.
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"

	"batch/shop"
)

type service struct{}

func (service) Ping(context.Context) error { return nil }

func (service) ProcessData(_ context.Context, input shop.ProcessDataInput) (shop.ProcessDataOutput, error) {
	total := 0.0
	for _, record := range input.Records {
		total += record.Amount
	}
	return shop.ProcessDataOutput{Count: int64(len(input.Records)), Total: total}, nil
}

func (service) Search(_ context.Context, query string, limit *int64) ([]string, error) {
	if limit == nil {
		return nil, nil
	}
	return []string{query, fmt.Sprint(*limit)}, nil
}

func (service) Buy(ctx context.Context, sku string) (shop.Receipt, error) {
	switch sku {
	case "none":
		return shop.Receipt{}, fmt.Errorf("looking: %w", shop.OutOfStock{Sku: sku, Left: 0})
	case "closed":
		return shop.Receipt{}, &shop.Closed{Message: "come back tomorrow"}
	case "secret":
		return shop.Receipt{}, errors.New("the database's password is wrong")
	case "undeclared":
		return shop.Receipt{}, shop.Unrelated{}
	case "panic":
		panic("a bug")
	case "broken rule":
		return shop.Receipt{}, nil
	case "broken error":
		return shop.Receipt{}, shop.OutOfStock{Sku: sku, Left: 1}
	case "invalid":
		return shop.Receipt{Number: 1 << 60}, nil
	default:
		return shop.Receipt{Number: 7}, ctx.Err()
	}
}

func (service) Drop(_ context.Context, id *string) error {
	if id == nil {
		return shop.Unrelated{}
	}
	return nil
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	log := shop.WithErrorLog(func(r *http.Request, err error) {
		fmt.Fprintf(os.Stderr, "%s %.40v\n", r.URL.Path, err)
	})
	panic(http.Serve(listener, shop.NewHandler(service{}, log, shop.WithBodyLimit(1000))))
}
