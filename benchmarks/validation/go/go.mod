module measure

go 1.27

require sidecar v0.0.0

replace sidecar => ./sidecar
