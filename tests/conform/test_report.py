"""What is told of a comparison: disagreements in words, all of it as JSON."""

import json

from forstgen.conform import Case, Compared, Comparison, Verdict
from forstgen.conform.report import render_json, render_text, summary

EMPTY = {"path": "/id", "code": "string.not_empty", "message": "must not be empty"}
NAMED = EMPTY | {"error": "InvalidOrder"}


def compared(text: str, ts: Verdict, py: Verdict, go: Verdict) -> Compared:
    return Compared(Case("shop.Order", text), {"ts": ts, "py": py, "go": go})


PASS, REFUSE = Verdict(()), Verdict((EMPTY,))

AGREED = compared('{"id": 7.0}', PASS, PASS, PASS)
REFUSED = compared('{"id": ""}', REFUSE, REFUSE, REFUSE)
DIFFERENT = compared('{"id": ""}', REFUSE, Verdict((NAMED,)), REFUSE)
AT_ODDS = compared("1", PASS, PASS, Verdict((), ("it reads back as 2",)))


def comparison(*cases: Compared) -> Comparison:
    return Comparison(("ts", "py", "go"), cases)


def test_lists_agree_where_every_word_does() -> None:
    assert AGREED.agrees
    assert REFUSED.agrees
    assert not DIFFERENT.agrees
    assert not AT_ODDS.agrees
    assert not compared("1", Verdict((EMPTY, NAMED)), Verdict((NAMED, EMPTY)), REFUSE).agrees


def test_a_disagreement_shows_the_value_and_who_says_what() -> None:
    assert render_text(comparison(AGREED, DIFFERENT, AT_ODDS)) == (
        'shop.Order  {"id": ""}\n'
        '  ts, go      "/id"  string.not_empty: must not be empty\n'
        '  py          "/id"  string.not_empty: must not be empty (InvalidOrder)\n'
        "\n"
        "shop.Order  1\n"
        "  ts, py      accepted\n"
        "  go          accepted\n"
        "              disagrees with itself: it reads back as 2\n"
        "\n"
    )


def test_many_disagreements_are_not_all_shown() -> None:
    told = render_text(comparison(*[DIFFERENT] * 40))

    assert told.count("shop.Order") == 25
    assert told.endswith("and 15 more; `--format json` has them all\n")


def test_a_long_value_is_cut_short() -> None:
    long = compared(f'"{"a" * 10_000}"', PASS, REFUSE, PASS)

    assert len(render_text(comparison(long))) < 1_000
    assert "…" in render_text(comparison(long))


def test_the_summary_says_how_much_was_tried_and_what_came_of_it() -> None:
    assert summary(comparison(AGREED, REFUSED)) == (
        "judged 2 values of 1 type, 1 accepted\nts, py and go agree on all of them\n"
    )
    assert summary(comparison(*[AGREED] * 1_999, DIFFERENT)) == (
        "judged 2,000 values of 1 type, 1,999 accepted\nts, py and go disagree on 1 of them\n"
    )
    assert summary(Comparison(("go",), ())) == (
        "judged 0 values of 0 types, 0 accepted\ngo agrees with itself on all of them\n"
    )


def test_json_has_all_values_as_they_are_spelt() -> None:
    text = render_json(comparison(AGREED, DIFFERENT))

    assert '"value": {"id": 7.0}' in text
    assert json.loads(text) == {
        "cases": [
            {
                "type": "shop.Order",
                "value": {"id": 7.0},
                "verdicts": {"ts": [], "py": [], "go": []},
            },
            {
                "type": "shop.Order",
                "value": {"id": ""},
                "verdicts": {"ts": [EMPTY], "py": [NAMED], "go": [EMPTY]},
            },
        ],
        "disagreements": 1,
    }


def test_json_has_faults_where_there_are_any() -> None:
    [case] = json.loads(render_json(comparison(AT_ODDS)))["cases"]

    assert case["faults"] == {"go": ["it reads back as 2"]}


def test_json_of_nothing_is_json() -> None:
    assert json.loads(render_json(comparison())) == {"cases": [], "disagreements": 0}
