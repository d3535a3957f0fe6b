"""The LALR(1) table of grammar/forst.lark. Made by grammar/compile_tables.py: do not edit.

A token is known by its text, or by its class where it has one (NAME, NUMBER, STRING, RUNE, CALL);
the end is "", the end of a line in a struct "\\n", a balanced block "{}".
"""

# fmt: off
# ruff: noqa

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from forstgen.syntax.builder import Builder

Build: TypeAlias = "Callable[[Builder, int, int, list[Any]], Any]"


def same(b: "Builder", s: int, e: int, v: list[Any]) -> Any:
    """Passes on the value of a rule's one symbol."""
    return v[0]


def _more(items: list[Any], item: Any) -> list[Any]:
    items.append(item)
    return items


CLASSES = ('NAME', 'NUMBER', 'STRING', 'RUNE', 'CALL')
PATTERNS = (
    '[^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?0-9"\'][^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?]*+(?:\\?++[^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?]++)*',
    '[0-9]++(?:\\.[0-9]*+)?+(?:[eE][+\\-]?[0-9]++)?+\\w*+',
    '(?:"[^"\\\\\n]*+(?:\\\\.[^"\\\\\n]*+)*+"|`[^`]*+`)',
    "'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'",
    '\\.(?:(?:\\/\\*(?:[^*]|\\*(?!\\/))*+\\*\\/|\\/\\/[^\n]*+|[\\s\ufeff]++))*[^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?0-9"\'][^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?]*+(?:\\?++[^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?]++)*(?:(?:\\/\\*(?:[^*]|\\*(?!\\/))*+\\*\\/|\\/\\/[^\n]*+|[\\s\ufeff]++))*\\(',
)
PUNCTUATION = '\\.\\.\\.|!=|\\&\\&|\\&\\^|:=|<<|<=|==|>=|>>|\\|\\||!|%|\\&|\\(|\\)|\\*|\\+|,|\\-|\\.|/|:|<|=|>|\\?|\\[|\\]|\\^|\\{|\\||\\}'
STARTS = {'declaration': 0, 'ensure': 1, 'loop': 2, 'condition': 3, 'expr': 4}
ENDS = {'declaration': 13, 'ensure': 15, 'loop': 17, 'condition': 19, 'expr': 40}
FIRST_LINE_STATE = 572

# (what it makes, how many symbols it takes, how the value is built)
RULES: tuple[tuple[str, int, Build], ...] = (
    # __application_star_10: __application_star_10 type
    ('__application_star_10', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __application_star_10: __application_star_10 type COMMA
    ('__application_star_10', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __application_star_10: type
    ('__application_star_10', 1, lambda b, s, e, v: [v[0]]),
    # __application_star_10: type COMMA
    ('__application_star_10', 2, lambda b, s, e, v: [v[0]]),
    # __bare_operand_star_8: COMMA value
    ('__bare_operand_star_8', 2, lambda b, s, e, v: [v[1]]),
    # __bare_operand_star_8: __bare_operand_star_8 COMMA value
    ('__bare_operand_star_8', 3, lambda b, s, e, v: _more(v[0], v[2])),
    # __const_group_star_1: __const_group_star_1 const_spec
    ('__const_group_star_1', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __const_group_star_1: __const_group_star_1 const_spec COMMA
    ('__const_group_star_1', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __const_group_star_1: const_spec
    ('__const_group_star_1', 1, lambda b, s, e, v: [v[0]]),
    # __const_group_star_1: const_spec COMMA
    ('__const_group_star_1', 2, lambda b, s, e, v: [v[0]]),
    # __constraint_star_11: __constraint_star_11 argument
    ('__constraint_star_11', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __constraint_star_11: __constraint_star_11 argument COMMA
    ('__constraint_star_11', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __constraint_star_11: argument
    ('__constraint_star_11', 1, lambda b, s, e, v: [v[0]]),
    # __constraint_star_11: argument COMMA
    ('__constraint_star_11', 2, lambda b, s, e, v: [v[0]]),
    # __elements_plus_12: COMMA item
    ('__elements_plus_12', 2, lambda b, s, e, v: [v[1]]),
    # __elements_plus_12: __elements_plus_12 COMMA item
    ('__elements_plus_12', 3, lambda b, s, e, v: _more(v[0], v[2])),
    # __expressions_star_19: __expressions_star_19 expr
    ('__expressions_star_19', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __expressions_star_19: __expressions_star_19 expr COMMA
    ('__expressions_star_19', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __expressions_star_19: __expressions_star_19 expr __ANON_0
    ('__expressions_star_19', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __expressions_star_19: __expressions_star_19 expr __ANON_0 COMMA
    ('__expressions_star_19', 4, lambda b, s, e, v: _more(v[0], v[1])),
    # __expressions_star_19: expr
    ('__expressions_star_19', 1, lambda b, s, e, v: [v[0]]),
    # __expressions_star_19: expr COMMA
    ('__expressions_star_19', 2, lambda b, s, e, v: [v[0]]),
    # __expressions_star_19: expr __ANON_0
    ('__expressions_star_19', 2, lambda b, s, e, v: [v[0]]),
    # __expressions_star_19: expr __ANON_0 COMMA
    ('__expressions_star_19', 3, lambda b, s, e, v: [v[0]]),
    # __import_group_star_0: __import_group_star_0 import_spec
    ('__import_group_star_0', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __import_group_star_0: __import_group_star_0 import_spec COMMA
    ('__import_group_star_0', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __import_group_star_0: import_spec
    ('__import_group_star_0', 1, lambda b, s, e, v: [v[0]]),
    # __import_group_star_0: import_spec COMMA
    ('__import_group_star_0', 2, lambda b, s, e, v: [v[0]]),
    # __intersection_plus_6: AMPERSAND term
    ('__intersection_plus_6', 2, lambda b, s, e, v: [v[1]]),
    # __intersection_plus_6: __intersection_plus_6 AMPERSAND term
    ('__intersection_plus_6', 3, lambda b, s, e, v: _more(v[0], v[2])),
    # __named_star_9: DOT NAME
    ('__named_star_9', 2, lambda b, s, e, v: [v[1]]),
    # __named_star_9: __named_star_9 DOT NAME
    ('__named_star_9', 3, lambda b, s, e, v: _more(v[0], v[2])),
    # __names_star_3: NAME
    ('__names_star_3', 1, lambda b, s, e, v: [v[0]]),
    # __names_star_3: NAME COMMA
    ('__names_star_3', 2, lambda b, s, e, v: [v[0]]),
    # __names_star_3: __names_star_3 NAME
    ('__names_star_3', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __names_star_3: __names_star_3 NAME COMMA
    ('__names_star_3', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __pairs_star_21: __pairs_star_21 pair
    ('__pairs_star_21', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __pairs_star_21: __pairs_star_21 pair COMMA
    ('__pairs_star_21', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __pairs_star_21: pair
    ('__pairs_star_21', 1, lambda b, s, e, v: [v[0]]),
    # __pairs_star_21: pair COMMA
    ('__pairs_star_21', 2, lambda b, s, e, v: [v[0]]),
    # __parameters_star_2: __parameters_star_2 parameter
    ('__parameters_star_2', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __parameters_star_2: __parameters_star_2 parameter COMMA
    ('__parameters_star_2', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __parameters_star_2: parameter
    ('__parameters_star_2', 1, lambda b, s, e, v: [v[0]]),
    # __parameters_star_2: parameter COMMA
    ('__parameters_star_2', 2, lambda b, s, e, v: [v[0]]),
    # __result_pair_plus_4: COMMA type
    ('__result_pair_plus_4', 2, lambda b, s, e, v: [v[1]]),
    # __result_pair_plus_4: __result_pair_plus_4 COMMA type
    ('__result_pair_plus_4', 3, lambda b, s, e, v: _more(v[0], v[2])),
    # __shape_expr_star_20: __shape_expr_star_20 entry
    ('__shape_expr_star_20', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __shape_expr_star_20: __shape_expr_star_20 entry COMMA
    ('__shape_expr_star_20', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __shape_expr_star_20: entry
    ('__shape_expr_star_20', 1, lambda b, s, e, v: [v[0]]),
    # __shape_expr_star_20: entry COMMA
    ('__shape_expr_star_20', 2, lambda b, s, e, v: [v[0]]),
    # __shape_star_13: __shape_star_13 member
    ('__shape_star_13', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __shape_star_13: __shape_star_13 member COMMA
    ('__shape_star_13', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __shape_star_13: member
    ('__shape_star_13', 1, lambda b, s, e, v: [v[0]]),
    # __shape_star_13: member COMMA
    ('__shape_star_13', 2, lambda b, s, e, v: [v[0]]),
    # __struct_members_plus_14: __struct_members_plus_14 struct_ended
    ('__struct_members_plus_14', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __struct_members_plus_14: struct_ended
    ('__struct_members_plus_14', 1, lambda b, s, e, v: [v[0]]),
    # __struct_names_star_15: COMMA NAME
    ('__struct_names_star_15', 2, lambda b, s, e, v: [v[1]]),
    # __struct_names_star_15: __struct_names_star_15 COMMA NAME
    ('__struct_names_star_15', 3, lambda b, s, e, v: _more(v[0], v[2])),
    # __struct_type_plus_16: __struct_type_plus_16 struct_suffix
    ('__struct_type_plus_16', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __struct_type_plus_16: struct_suffix
    ('__struct_type_plus_16', 1, lambda b, s, e, v: [v[0]]),
    # __suffixed_plus_5: __suffixed_plus_5 suffix
    ('__suffixed_plus_5', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __suffixed_plus_5: suffix
    ('__suffixed_plus_5', 1, lambda b, s, e, v: [v[0]]),
    # __test_star_17: __test_star_17 constraint
    ('__test_star_17', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __test_star_17: constraint
    ('__test_star_17', 1, lambda b, s, e, v: [v[0]]),
    # __union_plus_7: VBAR alternative
    ('__union_plus_7', 2, lambda b, s, e, v: [v[1]]),
    # __union_plus_7: __union_plus_7 VBAR alternative
    ('__union_plus_7', 3, lambda b, s, e, v: _more(v[0], v[2])),
    # __value_expr_plus_18: __value_expr_plus_18 expr
    ('__value_expr_plus_18', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __value_expr_plus_18: __value_expr_plus_18 expr COMMA
    ('__value_expr_plus_18', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __value_expr_plus_18: expr
    ('__value_expr_plus_18', 1, lambda b, s, e, v: [v[0]]),
    # __value_expr_plus_18: expr COMMA
    ('__value_expr_plus_18', 2, lambda b, s, e, v: [v[0]]),
    # alternative: intersection
    ('alternative', 1, same),
    # alternative: term
    ('alternative', 1, same),
    # application: NAME LPAR RPAR
    ('application', 3, lambda b, s, e, v: b.application(s, e, v[0])),
    # application: NAME LPAR __application_star_10 RPAR
    ('application', 4, lambda b, s, e, v: b.application(s, e, v[0], v[2])),
    # application: NAME LSQB RSQB
    ('application', 3, lambda b, s, e, v: b.application(s, e, v[0])),
    # application: NAME LSQB __application_star_10 RSQB
    ('application', 4, lambda b, s, e, v: b.application(s, e, v[0], v[2])),
    # argument: elements
    ('argument', 1, same),
    # argument: type
    ('argument', 1, same),
    # arguments:
    ('arguments', 0, lambda b, s, e, v: b.arguments(s, e)),
    # arguments: __constraint_star_11
    ('arguments', 1, lambda b, s, e, v: b.arguments(s, e, v[0])),
    # array_literal_type: LSQB RSQB literal_element
    ('array_literal_type', 3, lambda b, s, e, v: b.array_type(s, e, v[2])),
    # bare_operand: CHAN operand
    ('bare_operand', 2, lambda b, s, e, v: b.chan_type(s, e, v[1])),
    # bare_operand: FUNC LPAR types RPAR
    ('bare_operand', 4, lambda b, s, e, v: b.func_type(s, e, v[2], None)),
    # bare_operand: FUNC LPAR types RPAR COLON operand
    ('bare_operand', 6, lambda b, s, e, v: b.func_type(s, e, v[2], v[5])),
    # bare_operand: INTERFACE LBRACE RBRACE
    ('bare_operand', 3, lambda b, s, e, v: b.interface_type(s, e)),
    # bare_operand: LPAR declared_type RPAR
    ('bare_operand', 3, lambda b, s, e, v: v[1]),
    # bare_operand: LPAR value COMMA RPAR
    ('bare_operand', 4, lambda b, s, e, v: b.value_group(s, e, v[1])),
    # bare_operand: LPAR value RPAR
    ('bare_operand', 3, lambda b, s, e, v: b.value_group(s, e, v[1])),
    # bare_operand: LPAR value __bare_operand_star_8 COMMA RPAR
    ('bare_operand', 5, lambda b, s, e, v: b.value_group(s, e, v[1], v[2])),
    # bare_operand: LPAR value __bare_operand_star_8 RPAR
    ('bare_operand', 4, lambda b, s, e, v: b.value_group(s, e, v[1], v[2])),
    # bare_operand: LSQB NUMBER RSQB operand
    ('bare_operand', 4, lambda b, s, e, v: b.array_fixed(s, e, v[1], v[3])),
    # bare_operand: LSQB RSQB operand
    ('bare_operand', 3, lambda b, s, e, v: b.array_type(s, e, v[2])),
    # bare_operand: MAP LSQB type RSQB operand
    ('bare_operand', 5, lambda b, s, e, v: b.map_type(s, e, v[2], v[4])),
    # bare_operand: MINUS NUMBER
    ('bare_operand', 2, lambda b, s, e, v: b.number_type_negative(s, e, v[1])),
    # bare_operand: NUMBER
    ('bare_operand', 1, lambda b, s, e, v: b.number_type(s, e, v[0])),
    # bare_operand: application
    ('bare_operand', 1, same),
    # bare_operand: named
    ('bare_operand', 1, same),
    # bare_operand: pointer_type
    ('bare_operand', 1, same),
    # bare_operand: scalar
    ('bare_operand', 1, lambda b, s, e, v: b.literal_type(s, e, v[0])),
    # bare_operand: struct
    ('bare_operand', 1, same),
    # bare_term: bare_operand
    ('bare_term', 1, same),
    # bare_term: bare_operand __suffixed_plus_5
    ('bare_term', 2, lambda b, s, e, v: b.suffixed(s, e, v[0], v[1])),
    # bare_type: bare_term
    ('bare_type', 1, same),
    # bare_type: bare_term __intersection_plus_6
    ('bare_type', 2, lambda b, s, e, v: b.intersection(s, e, v[0], v[1])),
    # bare_type: bare_term __union_plus_7
    ('bare_type', 2, lambda b, s, e, v: b.union(s, e, v[0], v[1])),
    # condition: path IS test
    ('condition', 3, lambda b, s, e, v: b.condition(s, e, v[0], v[2])),
    # const_group: CONST LPAR RPAR
    ('const_group', 3, lambda b, s, e, v: b.const_group(s, e)),
    # const_group: CONST LPAR __const_group_star_1 RPAR
    ('const_group', 4, lambda b, s, e, v: b.const_group(s, e, v[2])),
    # const_one: CONST NAME COLON type EQUAL expr
    ('const_one', 6, lambda b, s, e, v: b.const_one(s, e, v[1], v[3], v[5])),
    # const_one: CONST NAME EQUAL expr
    ('const_one', 4, lambda b, s, e, v: b.const_one(s, e, v[1], None, v[3])),
    # const_spec: NAME
    ('const_spec', 1, lambda b, s, e, v: b.const_spec(s, e, v[0], None, None)),
    # const_spec: NAME COLON type
    ('const_spec', 3, lambda b, s, e, v: b.const_spec(s, e, v[0], v[2], None)),
    # const_spec: NAME COLON type EQUAL expr
    ('const_spec', 5, lambda b, s, e, v: b.const_spec(s, e, v[0], v[2], v[4])),
    # const_spec: NAME EQUAL expr
    ('const_spec', 3, lambda b, s, e, v: b.const_spec(s, e, v[0], None, v[2])),
    # constraint: CALL AMPERSAND named COMMA RPAR
    ('constraint', 5, lambda b, s, e, v: b.constraint_reference(s, e, v[0], v[2])),
    # constraint: CALL AMPERSAND named RPAR
    ('constraint', 4, lambda b, s, e, v: b.constraint_reference(s, e, v[0], v[2])),
    # constraint: CALL RPAR
    ('constraint', 2, lambda b, s, e, v: b.constraint(s, e, v[0])),
    # constraint: CALL __constraint_star_11 RPAR
    ('constraint', 3, lambda b, s, e, v: b.constraint(s, e, v[0], v[1])),
    # declaration: const_group
    ('declaration', 1, same),
    # declaration: const_one
    ('declaration', 1, same),
    # declaration: error_decl
    ('declaration', 1, same),
    # declaration: func_decl
    ('declaration', 1, same),
    # declaration: guard_decl
    ('declaration', 1, same),
    # declaration: import_group
    ('declaration', 1, same),
    # declaration: import_one
    ('declaration', 1, same),
    # declaration: package
    ('declaration', 1, same),
    # declaration: type_decl
    ('declaration', 1, same),
    # declaration: var_decl
    ('declaration', 1, same),
    # declared_type: AMPERSAND term
    ('declared_type', 2, lambda b, s, e, v: b.intersection(s, e, v[1])),
    # declared_type: AMPERSAND term __intersection_plus_6
    ('declared_type', 3, lambda b, s, e, v: b.intersection(s, e, v[1], v[2])),
    # declared_type: VBAR alternative
    ('declared_type', 2, lambda b, s, e, v: b.union(s, e, v[1])),
    # declared_type: VBAR alternative __union_plus_7
    ('declared_type', 3, lambda b, s, e, v: b.union(s, e, v[1], v[2])),
    # declared_type: type
    ('declared_type', 1, same),
    # element: MINUS NUMBER
    ('element', 2, lambda b, s, e, v: b.number_negative(s, e, v[1])),
    # element: elements
    ('element', 1, same),
    # element: path_expr
    ('element', 1, same),
    # element: scalar
    ('element', 1, same),
    # elements: LSQB NUMBER RSQB
    ('elements', 3, lambda b, s, e, v: b.elements_number(s, e, v[1])),
    # elements: LSQB RSQB
    ('elements', 2, lambda b, s, e, v: b.elements(s, e)),
    # elements: LSQB element RSQB
    ('elements', 3, lambda b, s, e, v: b.elements(s, e, v[1])),
    # elements: LSQB item __elements_plus_12 COMMA RSQB
    ('elements', 5, lambda b, s, e, v: b.elements(s, e, v[1], v[2])),
    # elements: LSQB item __elements_plus_12 RSQB
    ('elements', 4, lambda b, s, e, v: b.elements(s, e, v[1], v[2])),
    # ensure: ENSURE BANG NAME
    ('ensure', 3, lambda b, s, e, v: b.ensure_not(s, e, v[2], None, None)),
    # ensure: ENSURE BANG NAME BODY
    ('ensure', 4, lambda b, s, e, v: b.ensure_not(s, e, v[2], v[3], None)),
    # ensure: ENSURE BANG NAME BODY OR failure
    ('ensure', 6, lambda b, s, e, v: b.ensure_not(s, e, v[2], v[3], v[5])),
    # ensure: ENSURE BANG NAME OR failure
    ('ensure', 5, lambda b, s, e, v: b.ensure_not(s, e, v[2], None, v[4])),
    # ensure: ENSURE path IS test
    ('ensure', 4, lambda b, s, e, v: b.ensure(s, e, v[1], v[3], None, None)),
    # ensure: ENSURE path IS test BODY
    ('ensure', 5, lambda b, s, e, v: b.ensure(s, e, v[1], v[3], v[4], None)),
    # ensure: ENSURE path IS test BODY OR failure
    ('ensure', 7, lambda b, s, e, v: b.ensure(s, e, v[1], v[3], v[4], v[6])),
    # ensure: ENSURE path IS test OR failure
    ('ensure', 6, lambda b, s, e, v: b.ensure(s, e, v[1], v[3], None, v[5])),
    # entry: NAME
    ('entry', 1, lambda b, s, e, v: b.entry(s, e, v[0], None)),
    # entry: NAME COLON expr
    ('entry', 3, lambda b, s, e, v: b.entry(s, e, v[0], v[2])),
    # entry: STRING COLON expr
    ('entry', 3, lambda b, s, e, v: b.entry_quoted(s, e, v[0], v[2])),
    # error_decl: ERROR NAME LPAR type COMMA RPAR
    ('error_decl', 6, lambda b, s, e, v: b.error_decl(s, e, v[1], v[3])),
    # error_decl: ERROR NAME LPAR type RPAR
    ('error_decl', 5, lambda b, s, e, v: b.error_decl(s, e, v[1], v[3])),
    # error_decl: ERROR NAME shape
    ('error_decl', 3, lambda b, s, e, v: b.error_decl(s, e, v[1], v[2])),
    # expr: expr operator unary
    ('expr', 3, lambda b, s, e, v: b.other_expr(s, e, v[0], v[1], v[2])),
    # expr: unary
    ('expr', 1, same),
    # expressions:
    ('expressions', 0, lambda b, s, e, v: b.expressions(s, e)),
    # expressions: __expressions_star_19
    ('expressions', 1, lambda b, s, e, v: b.expressions(s, e, v[0])),
    # failure: NAME
    ('failure', 1, lambda b, s, e, v: b.failure(s, e, v[0], None)),
    # failure: NAME LPAR expressions RPAR
    ('failure', 4, lambda b, s, e, v: b.failure(s, e, v[0], v[2])),
    # failure: NAME shape_expr
    ('failure', 2, lambda b, s, e, v: b.failure_shape(s, e, v[0], v[1])),
    # func_decl: FUNC NAME LPAR parameters RPAR BODY
    ('func_decl', 6, lambda b, s, e, v: b.func_decl(s, e, None, v[1], v[3], None, v[5])),
    # func_decl: FUNC NAME LPAR parameters RPAR result BODY
    ('func_decl', 7, lambda b, s, e, v: b.func_decl(s, e, None, v[1], v[3], v[5], v[6])),
    # func_decl: FUNC receiver NAME LPAR parameters RPAR BODY
    ('func_decl', 7, lambda b, s, e, v: b.func_decl(s, e, v[1], v[2], v[4], None, v[6])),
    # func_decl: FUNC receiver NAME LPAR parameters RPAR result BODY
    ('func_decl', 8, lambda b, s, e, v: b.func_decl(s, e, v[1], v[2], v[4], v[6], v[7])),
    # guard_decl: IS LPAR parameter COMMA RPAR NAME BODY
    ('guard_decl', 7, lambda b, s, e, v: b.guard_decl(s, e, v[2], v[5], None, v[6])),
    # guard_decl: IS LPAR parameter COMMA RPAR NAME LPAR parameters RPAR BODY
    ('guard_decl', 10, lambda b, s, e, v: b.guard_decl(s, e, v[2], v[5], v[7], v[9])),
    # guard_decl: IS LPAR parameter COMMA RPAR NAME LPAR parameters RPAR ensure
    ('guard_decl', 10, lambda b, s, e, v: b.guard_decl(s, e, v[2], v[5], v[7], v[9])),
    # guard_decl: IS LPAR parameter COMMA RPAR NAME ensure
    ('guard_decl', 7, lambda b, s, e, v: b.guard_decl(s, e, v[2], v[5], None, v[6])),
    # guard_decl: IS LPAR parameter RPAR NAME BODY
    ('guard_decl', 6, lambda b, s, e, v: b.guard_decl(s, e, v[2], v[4], None, v[5])),
    # guard_decl: IS LPAR parameter RPAR NAME LPAR parameters RPAR BODY
    ('guard_decl', 9, lambda b, s, e, v: b.guard_decl(s, e, v[2], v[4], v[6], v[8])),
    # guard_decl: IS LPAR parameter RPAR NAME LPAR parameters RPAR ensure
    ('guard_decl', 9, lambda b, s, e, v: b.guard_decl(s, e, v[2], v[4], v[6], v[8])),
    # guard_decl: IS LPAR parameter RPAR NAME ensure
    ('guard_decl', 6, lambda b, s, e, v: b.guard_decl(s, e, v[2], v[4], None, v[5])),
    # import_group: IMPORT LPAR RPAR
    ('import_group', 3, lambda b, s, e, v: b.import_group(s, e)),
    # import_group: IMPORT LPAR __import_group_star_0 RPAR
    ('import_group', 4, lambda b, s, e, v: b.import_group(s, e, v[2])),
    # import_one: IMPORT import_spec
    ('import_one', 2, lambda b, s, e, v: b.import_one(s, e, v[1])),
    # import_spec: DOT STRING
    ('import_spec', 2, lambda b, s, e, v: b.import_dot(s, e, v[1])),
    # import_spec: NAME NAME STRING
    ('import_spec', 3, lambda b, s, e, v: b.import_spec(s, e, v[0], v[1], v[2])),
    # import_spec: NAME STRING
    ('import_spec', 2, lambda b, s, e, v: b.import_spec(s, e, v[0], None, v[1])),
    # import_spec: STRING
    ('import_spec', 1, lambda b, s, e, v: b.import_spec(s, e, None, None, v[0])),
    # index: COLON
    ('index', 1, lambda b, s, e, v: b.index(s, e)),
    # index: COLON expr
    ('index', 2, lambda b, s, e, v: b.index(s, e, v[1])),
    # index: expr
    ('index', 1, lambda b, s, e, v: b.index(s, e, v[0])),
    # index: expr COLON
    ('index', 2, lambda b, s, e, v: b.index(s, e, v[0])),
    # index: expr COLON expr
    ('index', 3, lambda b, s, e, v: b.index(s, e, v[0], v[2])),
    # intersection: term __intersection_plus_6
    ('intersection', 2, lambda b, s, e, v: b.intersection(s, e, v[0], v[1])),
    # item: NUMBER
    ('item', 1, lambda b, s, e, v: b.number(s, e, v[0])),
    # item: element
    ('item', 1, same),
    # literal: NUMBER
    ('literal', 1, lambda b, s, e, v: b.number(s, e, v[0])),
    # literal: scalar
    ('literal', 1, same),
    # literal_element: INTERFACE LBRACE RBRACE
    ('literal_element', 3, lambda b, s, e, v: b.interface_type(s, e)),
    # literal_element: STAR literal_element
    ('literal_element', 2, lambda b, s, e, v: b.pointer_type(s, e, v[1])),
    # literal_element: array_literal_type
    ('literal_element', 1, same),
    # literal_element: map_literal_type
    ('literal_element', 1, same),
    # literal_element: named_literal
    ('literal_element', 1, same),
    # loop: FOR NAME IN path
    ('loop', 4, lambda b, s, e, v: b.loop_in(s, e, v[1], v[3])),
    # loop: FOR RANGE path
    ('loop', 3, lambda b, s, e, v: b.loop_bare(s, e, v[2])),
    # loop: FOR names EQUAL RANGE path
    ('loop', 5, lambda b, s, e, v: b.loop_range(s, e, v[1], v[4])),
    # loop: FOR names __ANON_1 RANGE path
    ('loop', 5, lambda b, s, e, v: b.loop_range(s, e, v[1], v[4])),
    # map_literal_type: MAP LSQB literal_element RSQB literal_element
    ('map_literal_type', 5, lambda b, s, e, v: b.map_type(s, e, v[2], v[4])),
    # member: NAME
    ('member', 1, lambda b, s, e, v: b.embedding(s, e, v[0])),
    # member: NAME COLON type
    ('member', 3, lambda b, s, e, v: b.field(s, e, v[0], v[2], None)),
    # member: NAME COLON type STRING
    ('member', 4, lambda b, s, e, v: b.field(s, e, v[0], v[2], v[3])),
    # member: NAME LPAR parameters RPAR
    ('member', 4, lambda b, s, e, v: b.method(s, e, v[0], v[2], None)),
    # member: NAME LPAR parameters RPAR COLON method_result
    ('member', 6, lambda b, s, e, v: b.method(s, e, v[0], v[2], v[5])),
    # member: NAME QMARK COLON type
    ('member', 4, lambda b, s, e, v: b.field_optional(s, e, v[0], v[3], None)),
    # member: NAME QMARK COLON type STRING
    ('member', 5, lambda b, s, e, v: b.field_optional(s, e, v[0], v[3], v[4])),
    # member: NAME pointer_type
    ('member', 2, lambda b, s, e, v: b.field(s, e, v[0], v[1], None)),
    # member: NAME pointer_type STRING
    ('member', 3, lambda b, s, e, v: b.field(s, e, v[0], v[1], v[2])),
    # member: NAME shape
    ('member', 2, lambda b, s, e, v: b.field(s, e, v[0], v[1], None)),
    # member: NAME shape STRING
    ('member', 3, lambda b, s, e, v: b.field(s, e, v[0], v[1], v[2])),
    # method_result: result_pair
    ('method_result', 1, same),
    # method_result: type
    ('method_result', 1, same),
    # named: NAME
    ('named', 1, lambda b, s, e, v: b.named(s, e, v[0])),
    # named: NAME __named_star_9
    ('named', 2, lambda b, s, e, v: b.named(s, e, v[0], v[1])),
    # named_literal: NAME
    ('named_literal', 1, lambda b, s, e, v: b.named(s, e, v[0])),
    # named_literal: NAME __named_star_9
    ('named_literal', 2, lambda b, s, e, v: b.named(s, e, v[0], v[1])),
    # names:
    ('names', 0, lambda b, s, e, v: b.names(s, e)),
    # names: __names_star_3
    ('names', 1, lambda b, s, e, v: b.names(s, e, v[0])),
    # operand: bare_operand
    ('operand', 1, same),
    # operand: shape
    ('operand', 1, same),
    # operator: AMPERSAND
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: CIRCUMFLEX
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: LESSTHAN
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: MINUS
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: MORETHAN
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: PERCENT
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: PLUS
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: SLASH
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: STAR
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: VBAR
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: __ANON_10
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: __ANON_2
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: __ANON_3
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: __ANON_4
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: __ANON_5
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: __ANON_6
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: __ANON_7
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: __ANON_8
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # operator: __ANON_9
    ('operator', 1, lambda b, s, e, v: b.operator(s, e)),
    # package: PACKAGE NAME
    ('package', 2, lambda b, s, e, v: b.package(s, e, v[1])),
    # pair: expr COLON expr
    ('pair', 3, lambda b, s, e, v: b.pair(s, e, v[0], v[2])),
    # pairs:
    ('pairs', 0, lambda b, s, e, v: b.pairs(s, e)),
    # pairs: __pairs_star_21
    ('pairs', 1, lambda b, s, e, v: b.pairs(s, e, v[0])),
    # parameter: LBRACE names RBRACE COLON type
    ('parameter', 5, lambda b, s, e, v: b.parameter_destructured(s, e, v[1], v[4])),
    # parameter: LBRACE names RBRACE type
    ('parameter', 4, lambda b, s, e, v: b.parameter_destructured(s, e, v[1], v[3])),
    # parameter: NAME COLON __ANON_0 type
    ('parameter', 4, lambda b, s, e, v: b.parameter_variadic(s, e, v[0], v[3])),
    # parameter: NAME COLON type
    ('parameter', 3, lambda b, s, e, v: b.parameter(s, e, v[0], v[2])),
    # parameter: NAME QMARK COLON type
    ('parameter', 4, lambda b, s, e, v: b.parameter_optional(s, e, v[0], v[3])),
    # parameter: NAME QMARK type
    ('parameter', 3, lambda b, s, e, v: b.parameter_optional(s, e, v[0], v[2])),
    # parameter: NAME __ANON_0 type
    ('parameter', 3, lambda b, s, e, v: b.parameter_variadic(s, e, v[0], v[2])),
    # parameter: NAME type
    ('parameter', 2, lambda b, s, e, v: b.parameter(s, e, v[0], v[1])),
    # parameters:
    ('parameters', 0, lambda b, s, e, v: b.parameters(s, e)),
    # parameters: __parameters_star_2
    ('parameters', 1, lambda b, s, e, v: b.parameters(s, e, v[0])),
    # path: NAME
    ('path', 1, lambda b, s, e, v: b.path(s, e, v[0])),
    # path: NAME __named_star_9
    ('path', 2, lambda b, s, e, v: b.path(s, e, v[0], v[1])),
    # path_expr: NAME
    ('path_expr', 1, lambda b, s, e, v: b.path_expr(s, e, v[0])),
    # path_expr: NAME __named_star_9
    ('path_expr', 2, lambda b, s, e, v: b.path_expr(s, e, v[0], v[1])),
    # pointer_type: STAR operand
    ('pointer_type', 2, lambda b, s, e, v: b.pointer_type(s, e, v[1])),
    # receiver: LPAR NAME receiver_type RPAR
    ('receiver', 4, lambda b, s, e, v: b.receiver(s, e, v[1], v[2])),
    # receiver: LPAR receiver_type RPAR
    ('receiver', 3, lambda b, s, e, v: b.receiver(s, e, v[1])),
    # receiver_type: LSQB NUMBER RSQB receiver_type
    ('receiver_type', 4, lambda b, s, e, v: b.ignore(s, e, v[1], v[3])),
    # receiver_type: LSQB RSQB receiver_type
    ('receiver_type', 3, lambda b, s, e, v: b.ignore(s, e, v[2])),
    # receiver_type: MAP LSQB type RSQB receiver_type
    ('receiver_type', 5, lambda b, s, e, v: b.ignore(s, e, v[2], v[4])),
    # receiver_type: NAME
    ('receiver_type', 1, same),
    # receiver_type: NAME DOT NAME
    ('receiver_type', 3, lambda b, s, e, v: b.ignore(s, e, v[0], v[2])),
    # receiver_type: STAR receiver_type
    ('receiver_type', 2, lambda b, s, e, v: b.ignore(s, e, v[1])),
    # result: COLON result_pair
    ('result', 2, lambda b, s, e, v: v[1]),
    # result: COLON type
    ('result', 2, lambda b, s, e, v: v[1]),
    # result: bare_type
    ('result', 1, same),
    # result: result_pair
    ('result', 1, same),
    # result_pair: LPAR type __result_pair_plus_4 COMMA RPAR
    ('result_pair', 5, lambda b, s, e, v: b.result_pair(s, e, v[1], v[2])),
    # result_pair: LPAR type __result_pair_plus_4 RPAR
    ('result_pair', 4, lambda b, s, e, v: b.result_pair(s, e, v[1], v[2])),
    # scalar: FALSE
    ('scalar', 1, lambda b, s, e, v: b.false(s, e)),
    # scalar: NIL
    ('scalar', 1, lambda b, s, e, v: b.nil(s, e)),
    # scalar: RUNE
    ('scalar', 1, lambda b, s, e, v: b.rune(s, e, v[0])),
    # scalar: STRING
    ('scalar', 1, lambda b, s, e, v: b.string(s, e, v[0])),
    # scalar: TRUE
    ('scalar', 1, lambda b, s, e, v: b.true(s, e)),
    # shape: LBRACE RBRACE
    ('shape', 2, lambda b, s, e, v: b.shape(s, e)),
    # shape: LBRACE __shape_star_13 RBRACE
    ('shape', 3, lambda b, s, e, v: b.shape(s, e, v[1])),
    # shape_expr: LBRACE RBRACE
    ('shape_expr', 2, lambda b, s, e, v: b.shape_expr(s, e)),
    # shape_expr: LBRACE __shape_expr_star_20 RBRACE
    ('shape_expr', 3, lambda b, s, e, v: b.shape_expr(s, e, v[1])),
    # struct: STRUCT LBRACE struct_members RBRACE
    ('struct', 4, lambda b, s, e, v: b.struct(s, e, v[2])),
    # struct_embedded: NAME DOT NAME
    ('struct_embedded', 3, lambda b, s, e, v: b.named_qualified(s, e, v[0], v[2])),
    # struct_embedded: STAR NAME
    ('struct_embedded', 2, lambda b, s, e, v: b.pointer_to_name(s, e, v[1])),
    # struct_embedded: STAR NAME DOT NAME
    ('struct_embedded', 4, lambda b, s, e, v: b.pointer_to_name(s, e, v[1], v[3])),
    # struct_ended: struct_line COMMA
    ('struct_ended', 2, lambda b, s, e, v: v[0]),
    # struct_ended: struct_line _NEWLINE
    ('struct_ended', 2, lambda b, s, e, v: v[0]),
    # struct_line: NAME
    ('struct_line', 1, lambda b, s, e, v: b.embedding(s, e, v[0], None)),
    # struct_line: NAME COLON struct_type
    ('struct_line', 3, lambda b, s, e, v: b.field(s, e, v[0], v[2], None)),
    # struct_line: NAME COLON struct_type STRING
    ('struct_line', 4, lambda b, s, e, v: b.field(s, e, v[0], v[2], v[3])),
    # struct_line: NAME STRING
    ('struct_line', 2, lambda b, s, e, v: b.embedding(s, e, v[0], v[1])),
    # struct_line: struct_embedded
    ('struct_line', 1, lambda b, s, e, v: b.embedding_of_type(s, e, v[0], None)),
    # struct_line: struct_embedded STRING
    ('struct_line', 2, lambda b, s, e, v: b.embedding_of_type(s, e, v[0], v[1])),
    # struct_line: struct_names struct_type
    ('struct_line', 2, lambda b, s, e, v: b.struct_fields(s, e, v[0], v[1], None)),
    # struct_line: struct_names struct_type STRING
    ('struct_line', 3, lambda b, s, e, v: b.struct_fields(s, e, v[0], v[1], v[2])),
    # struct_members:
    ('struct_members', 0, lambda b, s, e, v: b.members(s, e)),
    # struct_members: __struct_members_plus_14
    ('struct_members', 1, lambda b, s, e, v: b.members(s, e, v[0])),
    # struct_members: __struct_members_plus_14 struct_line
    ('struct_members', 2, lambda b, s, e, v: b.members_and_line(s, e, v[0], v[1])),
    # struct_members: struct_line
    ('struct_members', 1, lambda b, s, e, v: b.members_of_line(s, e, v[0])),
    # struct_names: NAME
    ('struct_names', 1, lambda b, s, e, v: b.struct_names(s, e, v[0])),
    # struct_names: NAME __struct_names_star_15
    ('struct_names', 2, lambda b, s, e, v: b.struct_names(s, e, v[0], v[1])),
    # struct_operand: CHAN struct_operand
    ('struct_operand', 2, lambda b, s, e, v: b.chan_type(s, e, v[1])),
    # struct_operand: INTERFACE LBRACE RBRACE
    ('struct_operand', 3, lambda b, s, e, v: b.interface_type(s, e)),
    # struct_operand: LBRACE RBRACE
    ('struct_operand', 2, lambda b, s, e, v: b.shape(s, e)),
    # struct_operand: LBRACE __shape_star_13 RBRACE
    ('struct_operand', 3, lambda b, s, e, v: b.shape(s, e, v[1])),
    # struct_operand: LPAR type RPAR
    ('struct_operand', 3, lambda b, s, e, v: v[1]),
    # struct_operand: LSQB NUMBER RSQB struct_operand
    ('struct_operand', 4, lambda b, s, e, v: b.array_fixed(s, e, v[1], v[3])),
    # struct_operand: LSQB RSQB struct_operand
    ('struct_operand', 3, lambda b, s, e, v: b.array_type(s, e, v[2])),
    # struct_operand: MAP LSQB type RSQB struct_operand
    ('struct_operand', 5, lambda b, s, e, v: b.map_type(s, e, v[2], v[4])),
    # struct_operand: NAME
    ('struct_operand', 1, lambda b, s, e, v: b.named(s, e, v[0])),
    # struct_operand: NAME DOT NAME
    ('struct_operand', 3, lambda b, s, e, v: b.named_qualified(s, e, v[0], v[2])),
    # struct_operand: NAME LPAR RPAR
    ('struct_operand', 3, lambda b, s, e, v: b.application(s, e, v[0])),
    # struct_operand: NAME LPAR __application_star_10 RPAR
    ('struct_operand', 4, lambda b, s, e, v: b.application(s, e, v[0], v[2])),
    # struct_operand: NAME LSQB RSQB
    ('struct_operand', 3, lambda b, s, e, v: b.application(s, e, v[0])),
    # struct_operand: NAME LSQB __application_star_10 RSQB
    ('struct_operand', 4, lambda b, s, e, v: b.application(s, e, v[0], v[2])),
    # struct_operand: STAR struct_operand
    ('struct_operand', 2, lambda b, s, e, v: b.pointer_type(s, e, v[1])),
    # struct_operand: STRUCT LBRACE struct_members RBRACE
    ('struct_operand', 4, lambda b, s, e, v: b.struct(s, e, v[2])),
    # struct_suffix: CALL RPAR
    ('struct_suffix', 2, lambda b, s, e, v: b.constraint(s, e, v[0])),
    # struct_suffix: CALL __constraint_star_11 RPAR
    ('struct_suffix', 3, lambda b, s, e, v: b.constraint(s, e, v[0], v[1])),
    # struct_suffix: QMARK
    ('struct_suffix', 1, lambda b, s, e, v: b.question(s, e)),
    # struct_type: struct_operand
    ('struct_type', 1, same),
    # struct_type: struct_operand __struct_type_plus_16
    ('struct_type', 2, lambda b, s, e, v: b.suffixed(s, e, v[0], v[1])),
    # suffix: QMARK
    ('suffix', 1, lambda b, s, e, v: b.question(s, e)),
    # suffix: constraint
    ('suffix', 1, same),
    # suffixed: operand __suffixed_plus_5
    ('suffixed', 2, lambda b, s, e, v: b.suffixed(s, e, v[0], v[1])),
    # term: operand
    ('term', 1, same),
    # term: suffixed
    ('term', 1, same),
    # test: NAME LPAR arguments RPAR
    ('test', 4, lambda b, s, e, v: b.assertion_call(s, e, v[0], v[2])),
    # test: NAME LPAR arguments RPAR __test_star_17
    ('test', 5, lambda b, s, e, v: b.assertion_call(s, e, v[0], v[2], v[4])),
    # test: named
    ('test', 1, lambda b, s, e, v: b.assertion(s, e, v[0])),
    # test: named __test_star_17
    ('test', 2, lambda b, s, e, v: b.assertion(s, e, v[0], v[1])),
    # test: shape
    ('test', 1, lambda b, s, e, v: b.shape_test(s, e, v[0])),
    # type: intersection
    ('type', 1, same),
    # type: operand
    ('type', 1, same),
    # type: suffixed
    ('type', 1, same),
    # type: union
    ('type', 1, same),
    # type_decl: TYPE NAME EQUAL declared_type
    ('type_decl', 4, lambda b, s, e, v: b.type_decl(s, e, v[1], v[3])),
    # type_decl: TYPE NAME struct
    ('type_decl', 3, lambda b, s, e, v: b.type_decl(s, e, v[1], v[2])),
    # types:
    ('types', 0, lambda b, s, e, v: b.types(s, e)),
    # types: __application_star_10
    ('types', 1, lambda b, s, e, v: b.types(s, e, v[0])),
    # unary: AMPERSAND unary
    ('unary', 2, lambda b, s, e, v: b.other_expr(s, e, v[1])),
    # unary: BANG unary
    ('unary', 2, lambda b, s, e, v: b.other_expr(s, e, v[1])),
    # unary: CIRCUMFLEX unary
    ('unary', 2, lambda b, s, e, v: b.other_expr(s, e, v[1])),
    # unary: MINUS unary
    ('unary', 2, lambda b, s, e, v: b.negative_expr(s, e, v[1])),
    # unary: PLUS unary
    ('unary', 2, lambda b, s, e, v: b.other_expr(s, e, v[1])),
    # unary: STAR unary
    ('unary', 2, lambda b, s, e, v: b.other_expr(s, e, v[1])),
    # unary: path_expr
    ('unary', 1, same),
    # unary: value_expr
    ('unary', 1, same),
    # union: alternative __union_plus_7
    ('union', 2, lambda b, s, e, v: b.union(s, e, v[0], v[1])),
    # value: NAME EQUAL MINUS NUMBER
    ('value', 4, lambda b, s, e, v: b.value_negative(s, e, v[0], v[3])),
    # value: NAME EQUAL literal
    ('value', 3, lambda b, s, e, v: b.value(s, e, v[0], v[2])),
    # value_expr: FUNC LPAR parameters RPAR BODY
    ('value_expr', 5, lambda b, s, e, v: b.other_expr(s, e, v[2], None, v[4])),
    # value_expr: FUNC LPAR parameters RPAR result BODY
    ('value_expr', 6, lambda b, s, e, v: b.other_expr(s, e, v[2], v[4], v[5])),
    # value_expr: LPAR expr RPAR
    ('value_expr', 3, lambda b, s, e, v: v[1]),
    # value_expr: LSQB RSQB
    ('value_expr', 2, lambda b, s, e, v: b.list_expr(s, e)),
    # value_expr: LSQB __value_expr_plus_18 RSQB
    ('value_expr', 3, lambda b, s, e, v: b.list_expr(s, e, v[1])),
    # value_expr: array_literal_type
    ('value_expr', 1, lambda b, s, e, v: b.other_expr(s, e, v[0])),
    # value_expr: array_literal_type LBRACE expressions RBRACE
    ('value_expr', 4, lambda b, s, e, v: b.array_expr(s, e, v[0], v[2])),
    # value_expr: array_literal_type LPAR expressions RPAR
    ('value_expr', 4, lambda b, s, e, v: b.other_expr(s, e, v[0], v[2])),
    # value_expr: literal
    ('value_expr', 1, same),
    # value_expr: map_literal_type
    ('value_expr', 1, lambda b, s, e, v: b.other_expr(s, e, v[0])),
    # value_expr: map_literal_type LBRACE pairs RBRACE
    ('value_expr', 4, lambda b, s, e, v: b.map_expr(s, e, v[0], v[2])),
    # value_expr: path_expr CALL expressions RPAR
    ('value_expr', 4, lambda b, s, e, v: b.call_method(s, e, v[0], v[1], v[2])),
    # value_expr: path_expr LPAR expressions RPAR
    ('value_expr', 4, lambda b, s, e, v: b.call(s, e, v[0], v[2])),
    # value_expr: path_expr LSQB index RSQB
    ('value_expr', 4, lambda b, s, e, v: b.other_expr(s, e, v[0], v[2])),
    # value_expr: path_expr shape_expr
    ('value_expr', 2, lambda b, s, e, v: b.shape_of_type(s, e, v[0], v[1])),
    # value_expr: shape_expr
    ('value_expr', 1, same),
    # value_expr: value_expr CALL expressions RPAR
    ('value_expr', 4, lambda b, s, e, v: b.other_expr(s, e, v[0], v[1], v[2])),
    # value_expr: value_expr DOT NAME
    ('value_expr', 3, lambda b, s, e, v: b.other_expr(s, e, v[0], v[2])),
    # value_expr: value_expr LPAR expressions RPAR
    ('value_expr', 4, lambda b, s, e, v: b.other_expr(s, e, v[0], v[2])),
    # value_expr: value_expr LSQB index RSQB
    ('value_expr', 4, lambda b, s, e, v: b.other_expr(s, e, v[0], v[2])),
    # var_decl: VAR NAME COLON type
    ('var_decl', 4, lambda b, s, e, v: b.var_decl(s, e, v[1], v[3])),
    # var_decl: VAR NAME COLON type EQUAL expr
    ('var_decl', 6, lambda b, s, e, v: b.var_decl(s, e, v[1], v[3], v[5])),
    # var_decl: VAR NAME EQUAL expr
    ('var_decl', 4, lambda b, s, e, v: b.var_decl(s, e, v[1], v[3])),
    # var_decl: VAR NAME type
    ('var_decl', 3, lambda b, s, e, v: b.var_decl(s, e, v[1], v[2])),
    # var_decl: VAR NAME type EQUAL expr
    ('var_decl', 5, lambda b, s, e, v: b.var_decl(s, e, v[1], v[2], v[4])),
)

# On a token: go to a state, or reduce by the rule ~n; a rule alone needs no token.
ACTIONS = """\
const 5 error 6 func 7 import 8 is 9 package 10 type 11 var 12
ensure 14
for 16
NAME 18
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
( 44 NAME 45
NAME 46
( 47 NAME 48
. 50 ( 51 NAME 52 STRING 53
( 55
NAME 56
NAME 57
NAME 58

! 59 NAME 18

= -220 NAME 61 range 62 := -220

END -257 . 65 is -257

is 67
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-276
( 71
NAME 72 } 73 STRING 74
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] 78 RUNE 35 * 36 STRING 37 true 38
[ 81
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
END -259 & -259 ! -259 CALL -259 ^ -259 : -259 , -259 . 65 false -259 func -259 { -259 < -259 ( -259 [ -259 map -259 - -259 > -259 NAME -259 nil -259 NUMBER -259 % -259 + -259 } -259 ) -259 ] -259 RUNE -259 / -259 * -259 STRING -259 true -259 | -259 ... -259 &^ -259 || -259 && -259 == -259 != -259 <= -259 >= -259 << -259 >> -259
-277
-191
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-278
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-279
-280
END -360 & -360 ! -360 CALL -360 ^ -360 : -360 , -360 . -360 false -360 func -360 { 86 < -360 ( 87 [ -360 map -360 - -360 > -360 NAME -360 nil -360 NUMBER -360 % -360 + -360 } -360 ) -360 ] -360 RUNE -360 / -360 * -360 STRING -360 true -360 | -360 ... -360 &^ -360 || -360 && -360 == -360 != -360 <= -360 >= -360 << -360 >> -360
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
END -351 & -351 ! -351 CALL 108 ^ -351 : -351 , -351 . 109 false -351 func -351 { -351 < -351 ( 110 [ 111 map -351 - -351 > -351 NAME -351 nil -351 NUMBER -351 % -351 + -351 } -351 ) -351 ] -351 RUNE -351 / -351 * -351 STRING -351 true -351 | -351 ... -351 &^ -351 || -351 && -351 == -351 != -351 <= -351 >= -351 << -351 >> -351
END -364 & -364 ! -364 CALL -364 ^ -364 : -364 , -364 . -364 false -364 func -364 { 112 < -364 ( -364 [ -364 map -364 - -364 > -364 NAME -364 nil -364 NUMBER -364 % -364 + -364 } -364 ) -364 ] -364 RUNE -364 / -364 * -364 STRING -364 true -364 | -364 ... -364 &^ -364 || -364 && -364 == -364 != -364 <= -364 >= -364 << -364 >> -364
END -350 & -350 ! -350 CALL 113 ^ -350 : -350 , -350 false -350 func -350 { 26 < -350 ( 114 [ 115 map -350 - -350 > -350 NAME -350 nil -350 NUMBER -350 % -350 + -350 } -350 ) -350 ] -350 RUNE -350 / -350 * -350 STRING -350 true -350 | -350 ... -350 &^ -350 || -350 && -350 == -350 != -350 <= -350 >= -350 << -350 >> -350
NAME 117 ) 118
: 121 = 122
{ 123 ( 124
[ 126 map 127 NAME 128 * 129
( 131
NAME 132
STRING 133
. 50 NAME 52 ) 134 STRING 53
NAME 137 STRING 138
-182
-178
{ 139 NAME 140
-243
= 142 struct 143
chan 145 : 146 = 147 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
NAME 164
is 165
, 166 = -33 in 167 NAME -33 := -33
NAME 18
= -221 NAME 169 } -221 := -221
= 170 := 171
NAME 172
END -258 . 173 is -258
{ 123 NAME 174
-344
-345
-346
{ 139 NAME 140 ) -255
: 181 , -151 NAME -151 } -151 STRING -151
-283
: 182
NAME 72 } 183 STRING 74
, 185 NAME -49 } -49 STRING -49
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 ) 186 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
END -358 & -358 ! -358 CALL -358 ^ -358 : -358 , -358 . -358 false -358 func -358 interface 187 { -358 < -358 ( -358 [ 188 map 29 - -358 > -358 NAME 189 nil -358 NUMBER -358 % -358 + -358 } -358 ) -358 ] -358 RUNE -358 / -358 * 190 STRING -358 true -358 | -358 ... -358 &^ -358 || -358 && -358 == -358 != -358 <= -358 >= -358 << -358 >> -358
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] 192 RUNE 35 * 36 STRING 37 true 38
& 88 ! -69 ^ 89 , 194 false -69 func -69 { -69 < 90 ( -69 [ -69 map -69 - 91 > 92 NAME -69 nil -69 NUMBER -69 % 93 + 94 ] -69 RUNE -69 / 95 * 96 STRING -69 true -69 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
interface 187 [ 188 map 29 NAME 189 * 190
-347
END -260 & -260 ! -260 CALL -260 ^ -260 : -260 , -260 . 173 false -260 func -260 { -260 < -260 ( -260 [ -260 map -260 - -260 > -260 NAME -260 nil -260 NUMBER -260 % -260 + -260 } -260 ) -260 ] -260 RUNE -260 / -260 * -260 STRING -260 true -260 | -260 ... -260 &^ -260 || -260 && -260 == -260 != -260 <= -260 >= -260 << -260 >> -260
-348
-349
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -159 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -159 RUNE 35 * 36 STRING 37 true 38
-224
-225
-226
-227
-228
-229
-230
-231
-232
-233
-234
-235
-236
-237
-238
-239
-240
-241
-242
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -159 RUNE 35 * 36 STRING 37 true 38
NAME 202
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -159 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 : 204 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -245 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -159 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -159 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 : 204 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-369
: 214 , -111 = 215 NAME -111 ) -111
-107
NAME 117 ) 216
, 218 NAME -9 ) -9
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
NAME 221 } 222
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-156
NUMBER 226 ] 227
[ 228
. 229 [ 126 map 127 NAME 230 ) -267 * 129
[ 126 map 127 NAME 230 * 129
) 233
{ 139 NAME 140 ) -255
( 235
-179
-176
. 50 NAME 52 ) 236 STRING 53
, 238 . -27 NAME -27 ) -27 STRING -27
STRING 239
-181
NAME 240 } -220
chan 145 : 242 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ? 243 RUNE 35 * 156 STRING 37 struct 143 true 38 ... 244
, 246 ) 247
& 248 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38 | 249
{ 251
-341
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
( 255
{ 256
& 248 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 257 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38 | 249
NUMBER 260 ] 261
[ 262
NUMBER 263
END -216 & -216 BODY -216 CALL -216 chan -216 , -216 . 65 = -216 false -216 func -216 interface -216 { -216 ( 264 [ 265 map -216 - -216 NAME -216 nil -216 NUMBER -216 ? -216 } -216 ) -216 ] -216 RUNE -216 * -216 STRING -216 struct -216 true -216 | -216
-95
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
| 268
END -337 & -329 BODY -337 CALL 270 chan -337 , -337 = -337 false -337 func -337 interface -337 { -337 ( -337 [ -337 map -337 - -337 NAME -337 nil -337 NUMBER -337 ? 271 } -337 ) -337 ] -337 RUNE -337 * -337 STRING -337 struct -337 true -337 | -329
END -336 BODY -336 chan -336 , -336 = -336 false -336 func -336 interface -336 { -336 ( -336 [ -336 map -336 - -336 NAME -336 nil -336 NUMBER -336 } -336 ) -336 ] -336 RUNE -336 * -336 STRING -336 struct -336 true -336 | -71
-99
END -338 & -330 BODY -338 chan -338 , -338 = -338 false -338 func -338 interface -338 { -338 ( -338 [ -338 map -338 - -338 NAME -338 nil -338 NUMBER -338 } -338 ) -338 ] -338 RUNE -338 * -338 STRING -338 struct -338 true -338 | -330
END -72 & 274 BODY -72 chan -72 , -72 = -72 false -72 func -72 interface -72 { -72 ( -72 [ -72 map -72 - -72 NAME -72 nil -72 NUMBER -72 } -72 ) -72 ] -72 RUNE -72 * -72 STRING -72 struct -72 true -72 | -72
END -378 = 276
END -143 BODY 277 or 278
{ 123 NAME 174
-34
NAME 18
-199
, 281 = -35 NAME -35 } -35 := -35
range 282
range 283
-31
NAME 284
END -216 BODY -216 CALL -216 . 65 ( 285 or -216
END -333 BODY -333 CALL 270 or -333
-335
-106
{ 139 NAME 140 ) -256
, 289 { -43 NAME -43 ) -43
) 290
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-284
, 293 NAME -47 } -47 STRING -47
-50
-357
{ 294
] 295
END -218 & -218 ! -218 CALL -218 ^ -218 : -218 , -218 . 65 false -218 func -218 { -218 < -218 ( -218 [ -218 map -218 - -218 > -218 NAME -218 nil -218 NUMBER -218 % -218 + -218 } -218 ) -218 ] -218 RUNE -218 / -218 * -218 STRING -218 true -218 | -218 ... -218 &^ -218 || -218 && -218 == -218 != -218 <= -218 >= -218 << -218 >> -218
interface 187 [ 188 map 29 NAME 189 * 190
-81
-359
& 88 ! -67 ^ 89 , 298 false -67 func -67 { -67 < 90 ( -67 [ -67 map -67 - 91 > 92 NAME -67 nil -67 NUMBER -67 % 93 + 94 ] -67 RUNE -67 / 95 * 96 STRING -67 true -67 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-70
] 299
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -160 ) -160 RUNE 35 * 36 STRING 37 true 38
& 88 ! -21 ^ 89 , 301 false -21 func -21 { -21 < 90 ( -21 [ -21 map -21 - 91 > 92 NAME -21 nil -21 NUMBER -21 % 93 + 94 } -21 ) -21 RUNE -21 / 95 * 96 STRING -21 true -21 | 97 ... 302 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
} 303
) 304
-157
) 305
-372
) 306
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] -183 RUNE 35 * 36 STRING 37 true 38
& 88 ^ 89 : 308 < 90 - 91 > 92 % 93 + 94 ] -185 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
] 309
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -246 RUNE 35 * 36 STRING 37 true 38
& 88 ^ 89 : 311 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& -39 ! -39 ^ -39 , 312 false -39 func -39 { -39 ( -39 [ -39 map -39 - -39 NAME -39 nil -39 NUMBER -39 + -39 } -39 RUNE -39 * -39 STRING -39 true -39
} 313
) 314
) 315
] 316
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-108
, 319 NAME -7 ) -7
-10
= 320
END -110 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
: 321 , -203 { 123 ( 322 NAME -203 ? 323 } -203 * 156
-281
NAME 221 } 326
, 328 NAME -53 } -53
, 329 ) 330
] 331
[ 126 map 127 NAME 230 * 129
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
NAME 334
. 229 ) -267
) 335
-269
-263
) 336
{ 139 NAME 140 ) -255
-177
, 338 . -25 NAME -25 ) -25 STRING -25
-28
-180
, 166 NAME -33 } -33
} 339
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38 ... 340
chan 145 : 342 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-254
) 345
NAME 346
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-340
NAME 572 } -299 * 350
-82
END -375 = 355
END -377 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -342 RUNE 35 * 156 STRING 37 struct 143 true 38
} 359
& -216 CALL -216 , -216 . 65 = 360 ( 264 [ 265 ? -216 ) -216 | -216
) 361
, 362 ) 363
] 365
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-94
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 368 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ] 370 RUNE 35 * 156 STRING 37 struct 143 true 38
END -217 & -217 BODY -217 CALL -217 chan -217 , -217 . 173 = -217 false -217 func -217 interface -217 { -217 ( -217 [ -217 map -217 - -217 NAME -217 nil -217 NUMBER -217 or -217 ? -217 } -217 ) -217 ] -217 RUNE -217 * -217 STRING -217 struct -217 true -217 | -217
-261
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
END -352 BODY -352 chan -352 , -352 = -352 false -352 func -352 interface -352 { -352 ( -352 [ -352 map -352 - -352 NAME -352 nil -352 NUMBER -352 } -352 ) -352 ] -352 RUNE -352 * -352 STRING -352 struct -352 true -352 | 373
& 374 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 375 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 376 RUNE 35 * 156 STRING 37 struct 143 true 38
-326
END -328 & -328 BODY -328 CALL 270 chan -328 , -328 = -328 false -328 func -328 interface -328 { -328 ( -328 [ -328 map -328 - -328 NAME -328 nil -328 NUMBER -328 ? 271 } -328 ) -328 ] -328 RUNE -328 * -328 STRING -328 struct -328 true -328 | -328
-62
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
END -188 & 381 BODY -188 chan -188 , -188 = -188 false -188 func -188 interface -188 { -188 ( -188 [ -188 map -188 - -188 NAME -188 nil -188 NUMBER -188 } -188 ) -188 ] -188 RUNE -188 * -188 STRING -188 struct -188 true -188 | -188
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
END -144 or 383
NAME 384
END -147 BODY 386 or 387
-198
-36
NAME 18
NAME 18
-32
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 375 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -79 RUNE 35 * 156 STRING 37 struct 143 true 38
END -334 BODY -334 CALL 270 or -334
-64
, 393 { -41 NAME -41 ) -41
-44
BODY 394 chan 145 : 395 false 24 func 148 interface 149 ( 396 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
& 88 ^ 89 , -152 < 90 - 91 > 92 NAME -152 % 93 + 94 } -152 / 95 * 96 STRING -152 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& 88 ^ 89 , -153 < 90 - 91 > 92 NAME -153 % 93 + 94 } -153 / 95 * 96 STRING -153 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-48
} 400
interface 187 [ 188 map 29 NAME 189 * 190
END -219 & -219 ! -219 CALL -219 ^ -219 : -219 , -219 . 173 false -219 func -219 { -219 < -219 ( -219 [ -219 map -219 - -219 > -219 NAME -219 nil -219 NUMBER -219 % -219 + -219 } -219 ) -219 ] -219 RUNE -219 / -219 * -219 STRING -219 true -219 | -219 ... -219 &^ -219 || -219 && -219 == -219 != -219 <= -219 >= -219 << -219 >> -219
-194
-68
interface 187 [ 188 map 29 NAME 189 * 190
& 88 ! -17 ^ 89 , 402 false -17 func -17 { -17 < 90 ( -17 [ -17 map -17 - 91 > 92 NAME -17 nil -17 NUMBER -17 % 93 + 94 } -17 ) -17 RUNE -17 / 95 * 96 STRING -17 true -17 | 97 ... 403 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-22
& -23 ! -23 ^ -23 , 404 false -23 func -23 { -23 ( -23 [ -23 map -23 - -23 NAME -23 nil -23 NUMBER -23 + -23 } -23 ) -23 RUNE -23 * -23 STRING -23 true -23
-361
-362
-371
-373
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 ] -184 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] -186 RUNE 35 * 36 STRING 37 true 38
-374
& -37 ! -37 ^ -37 , 406 false -37 func -37 { -37 ( -37 [ -37 map -37 - -37 NAME -37 nil -37 NUMBER -37 + -37 } -37 RUNE -37 * -37 STRING -37 true -37
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-40
-365
-366
-367
-368
, -112 = 408 NAME -112 ) -112
& 88 ^ 89 , -114 < 90 - 91 > 92 NAME -114 % 93 + 94 ) -114 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-8
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
{ 139 NAME 140 ) -255
: 412
, -210 NAME -210 } -210 STRING 413
, -212 NAME -212 } -212 STRING 414
-282
, 415 NAME -51 } -51
-54
) 416
-155
[ 126 map 127 NAME 230 * 129
-265
] 418
-268
-262
BODY 419 chan 145 : 395 false 24 func 148 interface 149 ( 396 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
) 421
-26
chan 145 : 422 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-250
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-252
-253
NAME 426
BODY 427 ensure 14 ( 428
END -329 & -329 BODY -329 CALL 270 chan -329 , -329 = -329 false -329 func -329 interface -329 { -329 ( -329 [ -329 map -329 - -329 NAME -329 nil -329 NUMBER -329 ? 271 } -329 ) -329 ] -329 RUNE -329 * -329 STRING -329 struct -329 true -329 | -329
END -129 & 274 ) -129
END -131 ) -131 | 268
NAME 576
NAME 572 } -300 * 350
-56
} 439
chan 440 interface 441 { 442 ( 443 [ 444 map 445 NAME 579 * 446 struct 447
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -343 RUNE 35 * 156 STRING 37 struct 143 true 38
chan -3 , 450 false -3 func -3 interface -3 { -3 ( -3 [ -3 map -3 - -3 NAME -3 nil -3 NUMBER -3 ) -3 ] -3 RUNE -3 * -3 STRING -3 struct -3 true -3
) 451
-85
false 24 - 452 nil 32 NUMBER 33 RUNE 35 STRING 37 true 38
-86
NAME 454 ) 455
-88
, 457 ) 458
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-92
] 460
-73
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 461 RUNE 35 * 156 STRING 37 struct 143 true 38
-75
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ] 462 RUNE 35 * 156 STRING 37 struct 143 true 38
-65
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
NAME 464
false 24 [ 466 - 467 NAME 31 nil 32 NUMBER 468 ] 469 RUNE 35 STRING 37 true 38
-117
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 375 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 472 RUNE 35 * 156 STRING 37 struct 143 true 38
chan -13 , 474 false -13 func -13 interface -13 { -13 ( -13 [ -13 map -13 - -13 NAME -13 nil -13 NUMBER -13 ) -13 RUNE -13 * -13 STRING -13 struct -13 true -13
-61
-29
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
END -379 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
NAME 384
END -161 { 26 ( 477
-146
END -148 or 479
NAME 384
-200
-201
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 375 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -80 RUNE 35 * 156 STRING 37 struct 143 true 38
) 481
-63
-42
-355
chan 145 false 24 func 148 interface 149 { 123 ( 396 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
& 248 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 257 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38 | 249
& -101 BODY -101 CALL 270 ? 271 | -101
& 274 BODY -103 | 268
BODY 488
-193
-202
-18
& -19 ! -19 ^ -19 , 489 false -19 func -19 { -19 ( -19 [ -19 map -19 - -19 NAME -19 nil -19 NUMBER -19 + -19 } -19 ) -19 RUNE -19 * -19 STRING -19 true -19
-24
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 ] -187 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-38
& 88 ! -244 ^ 89 , -244 false -244 func -244 { -244 < 90 ( -244 [ -244 map -244 - 91 > 92 NAME -244 nil -244 NUMBER -244 % 93 + 94 } -244 RUNE -244 / 95 * 96 STRING -244 true -244 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
END -109 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
, -204 NAME -204 } -204 STRING 491
) 492
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-211
-213
-52
-154
-264
[ 126 map 127 NAME 230 * 129
-164
BODY 495
BODY 496 chan 145 : 395 false 24 func 148 interface 149 ( 396 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-248
-249
-251
BODY 499 ensure 14 ( 500
-172
{ 139 NAME 140 ) -255
-175
END -130 & 381 ) -130
END -132 ) -132 | 373
chan 440 interface 441 { 442 ( 443 [ 444 map 445 NAME 579 * 446 struct 447
NAME 503
NAME 583
chan -304 , 504 interface -304 { -304 ( -304 [ -304 map -304 NAME -304 * -304 struct -304
-55
-289
-290
-285
chan 440 interface 441 { 442 ( 443 [ 444 map 445 NAME 579 * 446 struct 447
{ 506
NAME 221 } 585
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
NUMBER 509 ] 510
[ 511
chan 440 interface 441 { 442 ( 443 [ 444 map 445 NAME 579 * 446 struct 447
{ 515
END -376 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
chan -1 , 517 false -1 func -1 interface -1 { -1 ( -1 [ -1 map -1 - -1 NAME -1 nil -1 NUMBER -1 ) -1 ] -1 RUNE -1 * -1 STRING -1 struct -1 true -1
-4
END -83 & -83 BODY -83 CALL -83 chan -83 : 518 , -83 = -83 false -83 func -83 interface -83 { -83 ( -83 [ -83 map -83 - -83 NAME -83 nil -83 NUMBER -83 ? -83 } -83 ) -83 ] -83 RUNE -83 * -83 STRING -83 struct -83 true -83 | -83
NUMBER 519
-354
= 360
-87
-5
NAME 454 ) 520
-90
-91
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-74
-76
-66
, -216 . 65 ) -216
, 523 ) 524
false 24 [ 466 - 467 NAME 31 nil 32 NUMBER 525 ] 526 RUNE 35 STRING 37 true 38
NUMBER 527
, -189 ] 528
chan 145 , -139 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -139 RUNE 35 * 156 STRING 37 struct 143 true 38
, -190 ] 529
, 530
-118
chan -11 , 532 false -11 func -11 interface -11 { -11 ( -11 [ -11 map -11 - -11 NAME -11 nil -11 NUMBER -11 ) -11 RUNE -11 * -11 STRING -11 struct -11 true -11
-14
-30
-145
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -159 RUNE 35 * 36 STRING 37 true 38
-163
NAME 384
-150
END -331 BODY -331 CALL 270 or -331
-270
-271
, 536 ) -133
& -102 BODY -102 CALL 270 ? 271 | -102
& 381 BODY -104
BODY -105 | 373
-356
-20
& 88 ^ 89 , -113 < 90 - 91 > 92 NAME -113 % 93 + 94 ) -113 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-205
: 538 , -206 NAME -206 } -206
, -208 NAME -208 } -208 STRING 539
-266
-165
-166
BODY 540
-247
-168
{ 139 NAME 140 ) -255
-171
) 542
-57
NAME 543
NAME 592
} 593
NAME 221 } 594
) 595
] 544
chan 440 interface 441 { 442 ( 443 [ 444 map 445 NAME 579 * 446 struct 447
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
NAME 597
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 598 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ] 599 RUNE 35 * 156 STRING 37 struct 143 true 38
NAME 572 } -299 * 350
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 375 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 600 RUNE 35 * 156 STRING 37 struct 143 true 38
-2
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-353
-89
-6
-93
) 551
-116
, -189 ] 552
-139
-134
chan 145 , -138 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -138 RUNE 35 * 156 STRING 37 struct 143 true 38
-140
false 24 [ 466 - 467 NAME 31 nil 32 NUMBER 553 RUNE 35 STRING 37 true 38
, 555 ] 556
-12
) 557
-149
END -332 BODY -332 CALL 270 or -332
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
, 559 ) 560
chan 145 false 24 func 148 interface 149 { 123 ( 396 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-209
-167
) 562
BODY 563 ensure 14
-58
chan 440 interface 441 { 442 ( 443 [ 444 map 445 NAME 579 * 446 struct 447
] 565
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 603 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ] 604 RUNE 35 * 156 STRING 37 struct 143 true 38
} 605
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 375 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 606 RUNE 35 * 156 STRING 37 struct 143 true 38
-84
-115
-138
-189
-15
false 24 [ 466 - 467 NAME 31 nil 32 NUMBER 553 ] 566 RUNE 35 STRING 37 true 38
-142
-162
-45
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 568 RUNE 35 * 156 STRING 37 struct 143 true 38
-275
-207
BODY 570 ensure 14
-173
-174
chan 440 interface 441 { 442 ( 443 [ 444 map 445 NAME 579 * 446 struct 447
-141
-16
-274
-46
-169
-170
chan -303 : 432 , 433 . 434 interface -303 { -303 ( -303 [ -303 map -303 NAME -303 } -291 * -303 STRING 575 struct -303 NEWLINE -291
, -295 } -295 STRING 578 NEWLINE -295
, 437 } -302 NEWLINE 438
-294
, -287 . 505 } -287 STRING -287 NEWLINE -287
, 437 } -301 NEWLINE 438
-296
CALL -313 , -313 . 512 ( 513 [ 514 ? -313 } -313 STRING -313 NEWLINE -313
CALL 516 , -324 ? 587 } -324 STRING -324 NEWLINE -324
, -297 } -297 STRING 590 NEWLINE -297
, -292 } -292 STRING 591 NEWLINE -292
-286
-305
-307
-319
-323
CALL 516 , -325 ? 587 } -325 STRING -325 NEWLINE -325
-60
-298
-293
-288
-306
-308
-309
-311
-314
-315
-317
-321
-59
-310
-316
-318
-320
-322
-312
"""

# When a rule has made something.
GOTOS = """\
const_group 13 const_one 13 declaration 13 error_decl 13 func_decl 13 guard_decl 13 import_group 13 import_one 13 package 13 type_decl 13 var_decl 13
ensure 15
loop 17
condition 19 path 20
array_literal_type 39 expr 40 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 40 value_expr 41


receiver 49
import_spec 54





path 60

__names_star_3 63 names 64

__named_star_9 66


array_literal_type 39 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 68 value_expr 41
array_literal_type 39 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 69 value_expr 41
array_literal_type 39 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 70 value_expr 41


__shape_expr_star_20 75 entry 76
array_literal_type 39 expr 77 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 77 value_expr 41
__value_expr_plus_18 79 array_literal_type 39 expr 80 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 80 value_expr 41

array_literal_type 39 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 82 value_expr 41
__named_star_9 83


array_literal_type 39 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 84 value_expr 41

array_literal_type 39 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 85 value_expr 41



operator 107


shape_expr 116
__const_group_star_1 119 const_spec 120

shape 125
receiver_type 130



__import_group_star_0 135 import_spec 136



parameter 141

struct 144
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 163 union 163



path 168




named 175 shape 176 test 177



__parameters_star_2 178 parameter 179 parameters 180



entry 184

operator 107
array_literal_type 191 literal_element 191 map_literal_type 191 named_literal 191
array_literal_type 39 expr 193 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 193 value_expr 41
operator 107
array_literal_type 195 literal_element 195 map_literal_type 195 named_literal 195




__expressions_star_19 196 array_literal_type 39 expr 197 expressions 198 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 197 value_expr 41
__expressions_star_19 196 array_literal_type 39 expr 197 expressions 199 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 197 value_expr 41



















array_literal_type 39 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 200 value_expr 41
__expressions_star_19 196 array_literal_type 39 expr 197 expressions 201 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 197 value_expr 41

__expressions_star_19 196 array_literal_type 39 expr 197 expressions 203 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 197 value_expr 41
array_literal_type 39 expr 205 index 206 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 205 value_expr 41
__pairs_star_21 207 array_literal_type 39 expr 208 literal 41 map_literal_type 42 pair 209 pairs 210 path_expr 43 scalar 41 shape_expr 41 unary 208 value_expr 41
__expressions_star_19 196 array_literal_type 39 expr 197 expressions 211 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 197 value_expr 41
__expressions_star_19 196 array_literal_type 39 expr 197 expressions 212 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 197 value_expr 41
array_literal_type 39 expr 205 index 213 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 205 value_expr 41



const_spec 217

alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 219 union 219
array_literal_type 39 expr 220 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 220 value_expr 41
__shape_star_13 223 member 224
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 225 union 225



receiver_type 231
receiver_type 232

__parameters_star_2 178 parameter 179 parameters 234



import_spec 237



__names_star_3 63 names 241
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 245 union 245

alternative 157 application 158 bare_operand 158 declared_type 250 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 250 union 250


application 252 bare_operand 252 named 252 operand 252 pointer_type 252 scalar 160 shape 252 struct 252
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 253 union 253
array_literal_type 39 expr 254 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 254 value_expr 41


alternative 157 application 158 bare_operand 158 declared_type 258 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 258 union 258 value 259



__named_star_9 266

application 267 bare_operand 267 named 267 operand 267 pointer_type 267 scalar 160 shape 267 struct 267
__union_plus_7 269
__suffixed_plus_5 272 constraint 273 suffix 273



__intersection_plus_6 275


named 175 shape 176 test 279

path 280






__named_star_9 266
__test_star_17 286 constraint 287


parameter 288


array_literal_type 39 expr 291 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 291 value_expr 41
array_literal_type 39 expr 292 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 292 value_expr 41






__named_star_9 296
array_literal_type 297 literal_element 297 map_literal_type 297 named_literal 297


operator 107


array_literal_type 39 expr 300 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 300 value_expr 41
operator 107






array_literal_type 39 expr 307 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 307 value_expr 41
operator 107

array_literal_type 39 expr 208 literal 41 map_literal_type 42 pair 310 path_expr 43 scalar 41 shape_expr 41 unary 208 value_expr 41
operator 107





alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 317 union 317
array_literal_type 39 expr 318 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 318 value_expr 41




operator 107
pointer_type 324 shape 325

member 327



receiver_type 332
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 333 union 333






__parameters_star_2 178 parameter 179 parameters 337






alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 341 union 341
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 343 union 343
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 344 union 344



application 347 bare_operand 347 named 347 operand 347 pointer_type 347 scalar 160 shape 347 struct 347 suffixed 348 term 348
alternative 349 application 347 bare_operand 347 intersection 349 named 347 operand 347 pointer_type 347 scalar 160 shape 347 struct 347 suffixed 162 term 162

__struct_members_plus_14 351 struct_embedded 573 struct_ended 352 struct_line 574 struct_members 353 struct_names 354


operator 107
__application_star_10 356 alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 357 types 358 union 357

__named_star_9 266

__bare_operand_star_8 364

application 366 bare_operand 366 named 366 operand 366 pointer_type 366 scalar 160 shape 366 struct 366
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 367 union 367

__application_star_10 369 alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 357 union 357
__application_star_10 371 alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 357 union 357


alternative 372 application 347 bare_operand 347 intersection 372 named 347 operand 347 pointer_type 347 scalar 160 shape 347 struct 347 suffixed 162 term 162

__constraint_star_11 377 alternative 157 application 158 argument 378 bare_operand 158 elements 378 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 378 union 378

constraint 379 suffix 379

application 347 bare_operand 347 named 347 operand 347 pointer_type 347 scalar 160 shape 347 struct 347 suffixed 380 term 380

array_literal_type 39 expr 382 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 382 value_expr 41

failure 385



path 388
path 389

__constraint_star_11 390 alternative 157 application 158 argument 378 arguments 391 bare_operand 158 elements 378 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 378 union 378
constraint 392



application 397 bare_operand 397 bare_term 398 bare_type 399 named 397 pointer_type 397 result 399 result_pair 399 scalar 160 struct 397
operator 107
operator 107


array_literal_type 191 literal_element 191 map_literal_type 191 named_literal 191



array_literal_type 401 literal_element 401 map_literal_type 401 named_literal 401
operator 107






operator 107
array_literal_type 39 expr 405 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 405 value_expr 41


array_literal_type 39 expr 407 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 407 value_expr 41






operator 107

array_literal_type 39 expr 409 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 409 value_expr 41
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 410 union 410
__parameters_star_2 178 parameter 179 parameters 411








receiver_type 417




application 397 bare_operand 397 bare_term 398 bare_type 420 named 397 pointer_type 397 result 420 result_pair 420 scalar 160 struct 397


alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 423 union 423
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 424 union 424

alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 425 union 425



ensure 429
__suffixed_plus_5 272 constraint 273 suffix 273
__intersection_plus_6 430
__union_plus_7 431

struct_embedded 573 struct_ended 436 struct_line 577 struct_names 354


struct_operand 580 struct_type 581
array_literal_type 39 expr 448 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 448 value_expr 41
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 449 union 449



literal 453 scalar 453

value 456


application 459 bare_operand 459 named 459 operand 459 pointer_type 459 scalar 160 shape 459 struct 459



alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 449 union 449

alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 449 union 449

alternative 463 application 347 bare_operand 347 intersection 463 named 347 operand 347 pointer_type 347 scalar 160 shape 347 struct 347 suffixed 162 term 162
named 465
element 470 elements 470 item 471 path_expr 470 scalar 470

alternative 157 application 158 argument 473 bare_operand 158 elements 473 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 473 union 473



application 347 bare_operand 347 named 347 operand 347 pointer_type 347 scalar 160 shape 347 struct 347 suffixed 475 term 475
operator 107
failure 476
shape_expr 478


failure 480


alternative 157 application 158 argument 473 bare_operand 158 elements 473 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 473 union 473




alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 result_pair 482 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 483 union 483
alternative 157 application 158 bare_operand 158 declared_type 258 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 484 union 484 value 259
__suffixed_plus_5 485 constraint 273 suffix 273
__intersection_plus_6 486 __union_plus_7 487






operator 107

operator 107
array_literal_type 39 expr 490 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 490 value_expr 41
operator 107


alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 493 union 493





receiver_type 494


application 397 bare_operand 397 bare_term 398 bare_type 497 named 397 pointer_type 397 result 497 result_pair 497 scalar 160 struct 397
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 498 union 498



ensure 501

__parameters_star_2 178 parameter 179 parameters 502



struct_operand 580 struct_type 582







struct_operand 584

__shape_star_13 507 member 224
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 508 union 508


struct_operand 586

operator 107








value 521


application 522 bare_operand 522 named 522 operand 522 pointer_type 522 scalar 160 shape 522 struct 522



__named_star_9 266

element 470 elements 470 item 471 path_expr 470 scalar 470


application 366 bare_operand 366 named 366 operand 366 pointer_type 366 scalar 160 shape 366 struct 366

__elements_plus_12 531





__expressions_star_19 196 array_literal_type 39 expr 197 expressions 533 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 197 value_expr 41

failure 534

__test_star_17 535 constraint 287


__result_pair_plus_4 537
constraint 379 suffix 379




operator 107









__parameters_star_2 178 parameter 179 parameters 541






member 327


struct_operand 596
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 545 union 545

__application_star_10 546 alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 357 union 357
__application_star_10 547 alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 357 union 357
__struct_members_plus_14 351 struct_embedded 573 struct_ended 352 struct_line 574 struct_members 548 struct_names 354
__constraint_star_11 549 alternative 157 application 158 argument 378 bare_operand 158 elements 378 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 378 union 378

application 550 bare_operand 550 named 550 operand 550 pointer_type 550 scalar 160 shape 550 struct 550









application 459 bare_operand 459 named 459 operand 459 pointer_type 459 scalar 160 shape 459 struct 459

element 554 elements 554 item 554 path_expr 554 scalar 554




constraint 392
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 558 union 558

alternative 157 application 158 bare_operand 158 intersection 159 method_result 561 named 158 operand 158 pointer_type 158 result_pair 561 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 561 union 561



ensure 564

struct_operand 602

alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 449 union 449
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 449 union 449

alternative 157 application 158 argument 473 bare_operand 158 elements 473 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 473 union 473





element 567 elements 567 item 567 path_expr 567 scalar 567



alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 569 union 569


ensure 571


struct_operand 607






__struct_names_star_15 435







__struct_type_plus_16 588 struct_suffix 589







struct_suffix 601



















"""
