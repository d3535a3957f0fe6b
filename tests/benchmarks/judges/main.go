// Reads texts, one a line, with both packages and prints where they differ, and the verdicts.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"

	"sidecar"
	"straightline"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		item, err := sidecar.DecodeItem0(lines.Bytes())
		generated := ours(err)
		other, err := straightline.DecodeItem0(lines.Bytes())
		writtenOut := theirs(err)
		if !slices.Equal(generated, writtenOut) {
			fmt.Printf("%s\n%q\n%q\n", lines.Text(), generated, writtenOut)
			os.Exit(1)
		}
		if len(generated) == 0 && (item.Validate() != nil || other.Validate() != nil) {
			fmt.Printf("%s\n%v\n%v\n", lines.Text(), item.Validate(), other.Validate())
			os.Exit(1)
		}
		_ = json.NewEncoder(os.Stdout).Encode(len(generated))
	}
}

func ours(err error) (found []straightline.Violation) {
	if invalid, ok := errors.AsType[*sidecar.ValidationError](err); ok {
		for _, v := range invalid.Violations {
			found = append(found, straightline.Violation{v.Path, v.Code, v.Message})
		}
	}
	return found
}

func theirs(err error) []straightline.Violation {
	if invalid, ok := errors.AsType[*straightline.ValidationError](err); ok {
		return invalid.Violations
	}
	return nil
}
