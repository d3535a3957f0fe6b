package main

import (
	"context"
	"math"
	"slices"
	"strings"
	"time"

	"sidecar"
)

const maxNumbers = 100

func (s *service) Health(context.Context) error { return nil }

func (s *service) Version(context.Context) (sidecar.VersionResult, error) {
	return sidecar.VersionResult{
		Name:    "backoffice",
		Major:   2,
		Stable:  true,
		Started: string(s.timestamp()),
	}, nil
}

func (s *service) ProcessData(
	_ context.Context, input sidecar.ProcessDataInput,
) (sidecar.ProcessDataResult, error) {
	if input.Options != nil && input.Options.DryRun {
		return sidecar.ProcessDataResult{Processed: 0, Status: "checked"}, nil
	}
	for _, record := range input.Records {
		if problems := problemsOf(record); len(problems) > 0 {
			return sidecar.ProcessDataResult{}, sidecar.InvalidRecord{
				ID: string(record.ID), Reason: problems[0],
			}
		}
	}
	return sidecar.ProcessDataResult{
		Processed: int64(len(input.Records)),
		Status:    "success",
	}, nil
}

func (s *service) InspectRecords(
	_ context.Context, records []sidecar.Record,
) ([]sidecar.RecordVerdict, error) {
	var verdicts []sidecar.RecordVerdict
	for _, record := range records {
		if record.Data == "?" {
			return nil, sidecar.InvalidRecord{ID: string(record.ID), Reason: "it cannot be read"}
		}
		problems := problemsOf(record)
		verdicts = append(verdicts, sidecar.RecordVerdict{
			ID:       record.ID,
			Accepted: len(problems) == 0,
			Problems: problems,
		})
	}
	return verdicts, nil
}

func problemsOf(record sidecar.Record) []string {
	var problems []string
	if strings.TrimSpace(record.Data) == "" {
		problems = append(problems, "it is empty")
	}
	if slices.Contains(record.Tags, "") {
		problems = append(problems, "a tag is empty")
	}
	return problems
}

func (s *service) Search(
	_ context.Context, query sidecar.SearchQuery,
) (sidecar.SearchPage, error) {
	page := sidecar.SearchPage{Facets: map[string]int64{}}
	for _, hit := range catalogue(s.timestamp()) {
		if strings.Contains(strings.ToLower(hit.Title), strings.ToLower(query.Query)) {
			hit.Highlights = map[string][]string{"title": {query.Query}}
			page.Hits = append(page.Hits, hit)
			page.Facets[kindOf(hit.Origin)]++
		}
	}
	page.Total = int64(len(page.Hits))
	if page.Total > query.Page.Size {
		page.Hits = page.Hits[:query.Page.Size]
		cursor := string(page.Hits[query.Page.Size-1].ID)
		page.Cursor = &cursor
	}
	return page, nil
}

func catalogue(today sidecar.Timestamp) []sidecar.SearchHit {
	return []sidecar.SearchHit{
		{ID: "p-1", Title: "Pen, blue", Score: 0.9, Origin: sidecar.ProductOrigin{
			Kind:  sidecar.ProductOriginKindProduct,
			Sku:   "SKU-PEN",
			Price: sidecar.Money{Amount: 150, Currency: sidecar.CurrencyEUR},
		}},
		{ID: "a-1", Title: "Which pen for whom?", Score: 0.5, Origin: sidecar.ArticleOrigin{
			Kind:      sidecar.ArticleOriginKindArticle,
			Author:    "Ada",
			Published: today,
		}},
		{ID: "x-1", Title: "Pen pals", Score: 0.25, Origin: sidecar.ExternalOrigin{
			Kind: sidecar.ExternalOriginKindExternal,
			URL:  "https://pals.example/",
		}},
	}
}

func kindOf(origin sidecar.Origin) string {
	switch origin.(type) {
	case sidecar.ProductOrigin:
		return "product"
	case sidecar.ArticleOrigin:
		return "article"
	default:
		return "external"
	}
}

func (s *service) Suggest(_ context.Context, prefix string, limit int64) ([]string, error) {
	var found []string
	for _, word := range []string{"paper", "pen", "pencil", "penguin"} {
		if strings.HasPrefix(word, prefix) && int64(len(found)) < limit {
			found = append(found, word)
		}
	}
	return found, nil
}

func (s *service) Calculate(
	_ context.Context, input sidecar.CalculationInput,
) (sidecar.CalculationResult, error) {
	if given := len(input.Numbers); given > maxNumbers {
		return sidecar.CalculationResult{}, sidecar.TooManyNumbers{
			Limit: maxNumbers, Given: int64(given),
		}
	}
	started := s.now()
	result := calculate(input.Operation, input.Numbers)
	if math.IsInf(result, 0) {
		return sidecar.CalculationResult{}, sidecar.Overflow{}
	}
	return sidecar.CalculationResult{
		Result:          result,
		ComputationTime: int64(s.now().Sub(started) / time.Millisecond),
	}, nil
}

func calculate(operation sidecar.Operation, numbers []float64) float64 {
	count := float64(len(numbers))
	sum := 0.0
	for _, number := range numbers {
		sum += number
	}
	switch operation {
	case sidecar.OperationSum:
		return sum
	case sidecar.OperationAverage:
		return sum / count
	default:
		squares := 0.0
		for _, number := range numbers {
			squares += (number - sum/count) * (number - sum/count)
		}
		return squares / count
	}
}
