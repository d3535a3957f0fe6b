package main

import (
	"context"
	"errors"
	"fmt"

	"sidecar"
)

func (s *service) Checkout(_ context.Context, cart sidecar.Cart) (sidecar.Order, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, line := range cart.Lines {
		if available := s.stock[line.Sku]; line.Quantity > available {
			return sidecar.Order{}, sidecar.OutOfStock{Sku: line.Sku, Available: available}
		}
	}
	for _, voucher := range cart.Vouchers {
		if err := redeem(voucher); err != nil {
			// Callers unwrap it: what wraps a declared error is still that error.
			return sidecar.Order{}, fmt.Errorf("checkout of %s: %w", cart.Customer, err)
		}
	}
	order := sidecar.Order{
		CreatedAt: s.timestamp(),
		ID:        sidecar.ID(fmt.Sprintf("o-%d", len(s.orders))),
		Customer:  cart.Customer,
		Lines:     cart.Lines,
		Delivery:  cart.Delivery,
		Total:     total(cart.Lines),
		State: sidecar.Paid{
			State:  sidecar.PaidStatePaid,
			PaidAt: s.timestamp(),
			Method: sidecar.PaidMethodCard,
		},
		Notes: []sidecar.Note{{
			Author: "staff@example.com",
			Text:   "Gift?",
			Answers: []sidecar.Note{
				{Author: cart.Customer, Text: "Yes, please."},
			},
		}},
	}
	s.orders[order.ID] = &order
	return order, nil
}

func redeem(voucher sidecar.Voucher) error {
	switch voucher {
	case "V-STOLEN":
		return sidecar.PaymentRefused{
			Code:      "stolen",
			Retryable: false,
			Cause:     &sidecar.ErrorData{Message: "reported on Monday"},
		}
	case "V-OLD":
		field := "vouchers"
		return sidecar.InvalidInput{Reason: "the voucher is too old", Field: &field}
	case "V-BROKEN":
		return errors.New("the voucher service is down")
	}
	return nil
}

func total(lines []sidecar.Line) sidecar.Money {
	sum := sidecar.Money{Currency: sidecar.CurrencyEUR}
	for _, line := range lines {
		sum.Amount += line.Quantity * line.UnitPrice.Amount
	}
	return sum
}

func (s *service) Cancel(
	_ context.Context, id sidecar.ID, reason string,
) (sidecar.Order, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	order := s.orders[id]
	if order == nil {
		return sidecar.Order{}, sidecar.NotFound{Kind: "order", ID: id}
	}
	if _, shipped := order.State.(sidecar.Shipped); shipped {
		return sidecar.Order{}, sidecar.AlreadyShipped{ID: id}
	}
	order.State = sidecar.Cancelled{State: sidecar.CancelledStateCancelled, Reason: reason}
	return *order, nil
}

func (s *service) Quote(_ context.Context, lines []sidecar.Line) (sidecar.QuoteResult, error) {
	return sidecar.QuoteResult{
		Lines: lines,
		Total: total(lines),
		Valid: true,
		Hint:  "prices change at midnight",
	}, nil
}

func (s *service) Summary(
	_ context.Context, period sidecar.Period, currency sidecar.Currency,
) (sidecar.Report, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := sidecar.Totals{Revenue: sidecar.Money{Currency: currency}}
	for _, order := range s.orders {
		all.Orders++
		all.Revenue.Amount += order.Total.Amount
	}
	return sidecar.Report{
		Name:      "Sales",
		From:      period.From,
		To:        period.To,
		ByCountry: map[string]sidecar.Totals{"CH": all},
		Best:      sidecar.ReportBest{"SKU-PEN", "SKU-INK", ""},
	}, nil
}

func (s *service) Ranking(
	context.Context, sidecar.Period,
) ([]sidecar.RankingResultItem, error) {
	return []sidecar.RankingResultItem{
		{V0: "SKU-PEN", V1: 2, V2: 0.5},
		{V0: "SKU-INK", V1: 2, V2: 0.5},
	}, nil
}
