// Command backoffice serves the functions of examples/forst over HTTP.
//
// The package sidecar is generated; everything here is written by hand.
package main

import (
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"time"

	"sidecar"
)

func main() {
	address := flag.String("listen", "127.0.0.1:8080", "where to listen; port 0 takes a free one")
	clock := flag.String("clock", "", "a fixed time, such as 2025-03-01T12:00:00Z")
	flag.Parse()

	now := time.Now
	if *clock != "" {
		fixed, err := time.Parse(time.RFC3339, *clock)
		if err != nil {
			log.Fatal(err)
		}
		now = func() time.Time { return fixed }
	}
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("listening on http://%s\n", listener.Addr())
	log.Fatal(http.Serve(listener, sidecar.NewHandler(newService(now))))
}
