"""The names of what has none."""

from tests.support.programs import outline, program_of


def shapes(*texts: str) -> list[str]:
    return [line for line in outline(program_of(*texts)).splitlines() if line[0] in "su"]


def test_names_are_made_of_the_owner_and_the_words_of_the_source() -> None:
    assert shapes(
        """
        type User = {
          home_address: { geo: { x: Int } },
          phones: []{ n: String },
          tags: map[String]{ t: String },
          pay: { card: String } | { cash: Bool },
          pair: Tuple({ a: Int }, { b: Int }),
          done: Result({ c: Int }, Error),
        }
        error Bad { at: { line: Int } }
        """
    ) == [
        "shape UserHomeAddressGeo(x: Int)",
        "shape UserHomeAddress(geo: UserHomeAddressGeo)",
        "shape UserPhonesItem(n: String)",
        "shape UserTagsValue(t: String)",
        "shape UserPayOption1(card: String)",
        "shape UserPayOption2(cash: Bool)",
        "union UserPay = UserPayOption1 | UserPayOption2",
        "shape UserPairItem1(a: Int)",
        "shape UserPairItem2(b: Int)",
        "shape UserDone(c: Int)",
        "shape User(home_address: UserHomeAddress, phones: []UserPhonesItem, "
        "tags: map[String]UserTagsValue, pay: UserPay, pair: Tuple(UserPairItem1, UserPairItem2), "
        "done: Result(UserDone, Error))",
        "shape BadAt(line: Int)",
    ]


def test_an_alias_of_something_anonymous_names_it_after_itself() -> None:
    assert shapes("type A = { x: Int }?  type B = []{ y: Int }  type C = [](Int | String)") == [
        "shape AValue(x: Int)",
        "shape BItem(y: Int)",
        "union CItem = Int | String",
    ]


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert shapes("type UserAt = { y: Int }  type User = { at: { x: Int } }") == [
        "shape UserAt(y: Int)",
        "shape UserAt2(x: Int)",
        "shape User(at: UserAt2)",
    ]


def test_numbers_do_not_depend_on_the_order_of_the_source() -> None:
    first = "type AB = { c: { x: Int } }"
    second = "type A = { bC: { y: Int } }"

    assert sorted(shapes(first, second)) == sorted(shapes(second, first))
    assert "shape ABC(y: Int)" in shapes(first, second)


def test_names_do_not_depend_on_declarations_that_have_nothing_to_do_with_them() -> None:
    text = "type User = { at: { x: Int } }"

    assert shapes(text)[0] in shapes("type A = { at: { x: Int } }", text, "func F(a {x: Int}) {}")
