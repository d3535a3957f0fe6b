module backoffice

go 1.26

require sidecar v0.0.0

// The package that forstgen writes: forstgen examples/forst --go out/go
replace sidecar => ../../out/go
