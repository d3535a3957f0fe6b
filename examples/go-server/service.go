package main

import (
	"sync"
	"time"

	"sidecar"
)

// service implements the functions of all packages. It keeps everything in memory.
type service struct {
	now func() time.Time

	mu       sync.Mutex
	users    map[sidecar.ID]*account
	orders   map[sidecar.ID]*sidecar.Order
	stock    map[string]int64
	failures map[sidecar.Email]int64
}

// account is a user with what nobody else may see.
type account struct {
	user     sidecar.User
	password sidecar.Password
	sessions int
}

var _ sidecar.Handlers = (*service)(nil)

func newService(now func() time.Time) *service {
	s := &service{
		now:      now,
		users:    map[sidecar.ID]*account{},
		orders:   map[sidecar.ID]*sidecar.Order{},
		stock:    map[string]int64{"SKU-PEN": 40, "SKU-INK": 3},
		failures: map[sidecar.Email]int64{},
	}
	s.orders["o-shipped"] = &sidecar.Order{
		ID: "o-shipped",
		State: sidecar.Shipped{
			State:       sidecar.ShippedStateShipped,
			Carrier:     "Post",
			TrackingURL: "https://post.example/1",
		},
	}
	return s
}

func (s *service) timestamp() sidecar.Timestamp {
	return sidecar.Timestamp(s.now().UTC().Format(time.RFC3339))
}

func (s *service) later(wait time.Duration) sidecar.Timestamp {
	return sidecar.Timestamp(s.now().Add(wait).UTC().Format(time.RFC3339))
}
