module judges

go 1.26

require (
	sidecar v0.0.0
	straightline v0.0.0
)

replace (
	sidecar => ../generated
	straightline => ../written_out
)
