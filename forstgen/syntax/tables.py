"""The LALR(1) table of grammar/forst.lark. Made by forstgen.syntax.compile_tables: do not edit.

A token is known by its text, or by its class where it has one (NAME, NUMBER, STRING, RUNE, CALL);
the end is "", the end of a line in a struct "\\n", a balanced block "{}".
"""

# fmt: off
# ruff: noqa

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from forstgen.syntax.builder import Builder

Build: TypeAlias = "Callable[[Builder, int, int, list[Any]], Any] | None"


def _more(items: list[Any], item: Any) -> list[Any]:
    items.append(item)
    return items


CLASSES = ('NAME', 'NUMBER', 'STRING', 'RUNE', 'CALL')
PATTERNS = (
    '[^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?0-9"\'][^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?]*+(?:\\?++[^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?]++)*',
    '[0-9]++(?:\\.[0-9]*+)?+(?:[eE][+\\-]?[0-9]++)?+\\w*+',
    '(?:"[^"\\\\\n]*+(?:\\\\.[^"\\\\\n]*+)*+"|`[^`]*+`)',
    "'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'",
    '\\.(?:[\\s\ufeff]++|\\/\\/[^\n]*+|\\/\\*(?:[^*]|\\*(?!\\/))*+\\*\\/)*+[^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?0-9"\'][^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?]*+(?:\\?++[^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?]++)*(?:[\\s\ufeff]++|\\/\\/[^\n]*+|\\/\\*(?:[^*]|\\*(?!\\/))*+\\*\\/)*+\\(',
)
PUNCTUATION = '\\.\\.\\.|!=|\\&\\&|\\&\\^|:=|<<|<=|==|>=|>>|\\|\\||!|%|\\&|\\(|\\)|\\*|\\+|,|\\-|\\.|/|:|<|=|>|\\?|\\[|\\]|\\^|\\{|\\||\\}'
STARTS = {'declaration': 0, 'ensure': 1, 'loop': 2, 'condition': 3, 'expr': 4}
ENDS = {'declaration': 15, 'ensure': 25, 'loop': 27, 'condition': 29, 'expr': 50}
FIRST_LINE_STATE = 588

# (what it makes, how many symbols it takes, how the value is built)
RULES: tuple[tuple[str, int, Build], ...] = (
    # __arguments_star_11: __arguments_star_11 argument
    ('__arguments_star_11', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __arguments_star_11: __arguments_star_11 argument COMMA
    ('__arguments_star_11', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __arguments_star_11: argument
    ('__arguments_star_11', 1, lambda b, s, e, v: [v[0]]),
    # __arguments_star_11: argument COMMA
    ('__arguments_star_11', 2, lambda b, s, e, v: [v[0]]),
    # __bare_operand_star_8: COMMA value
    ('__bare_operand_star_8', 2, lambda b, s, e, v: [v[1]]),
    # __bare_operand_star_8: __bare_operand_star_8 COMMA value
    ('__bare_operand_star_8', 3, lambda b, s, e, v: _more(v[0], v[2])),
    # __conjunction_plus_6: AMPERSAND term
    ('__conjunction_plus_6', 2, lambda b, s, e, v: [v[1]]),
    # __conjunction_plus_6: __conjunction_plus_6 AMPERSAND term
    ('__conjunction_plus_6', 3, lambda b, s, e, v: _more(v[0], v[2])),
    # __const_group_star_1: __const_group_star_1 const_spec
    ('__const_group_star_1', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __const_group_star_1: const_spec
    ('__const_group_star_1', 1, lambda b, s, e, v: [v[0]]),
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
    # __import_group_star_0: import_spec
    ('__import_group_star_0', 1, lambda b, s, e, v: [v[0]]),
    # __members_star_13: __members_star_13 member
    ('__members_star_13', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __members_star_13: __members_star_13 member COMMA
    ('__members_star_13', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __members_star_13: member
    ('__members_star_13', 1, lambda b, s, e, v: [v[0]]),
    # __members_star_13: member COMMA
    ('__members_star_13', 2, lambda b, s, e, v: [v[0]]),
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
    # __term_plus_7: __term_plus_7 suffix
    ('__term_plus_7', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __term_plus_7: suffix
    ('__term_plus_7', 1, lambda b, s, e, v: [v[0]]),
    # __test_star_17: __test_star_17 constraint
    ('__test_star_17', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __test_star_17: constraint
    ('__test_star_17', 1, lambda b, s, e, v: [v[0]]),
    # __types_star_10: __types_star_10 type
    ('__types_star_10', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __types_star_10: __types_star_10 type COMMA
    ('__types_star_10', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __types_star_10: type
    ('__types_star_10', 1, lambda b, s, e, v: [v[0]]),
    # __types_star_10: type COMMA
    ('__types_star_10', 2, lambda b, s, e, v: [v[0]]),
    # __union_plus_5: VBAR intersection
    ('__union_plus_5', 2, lambda b, s, e, v: [v[1]]),
    # __union_plus_5: __union_plus_5 VBAR intersection
    ('__union_plus_5', 3, lambda b, s, e, v: _more(v[0], v[2])),
    # __value_expr_plus_18: __value_expr_plus_18 expr
    ('__value_expr_plus_18', 2, lambda b, s, e, v: _more(v[0], v[1])),
    # __value_expr_plus_18: __value_expr_plus_18 expr COMMA
    ('__value_expr_plus_18', 3, lambda b, s, e, v: _more(v[0], v[1])),
    # __value_expr_plus_18: expr
    ('__value_expr_plus_18', 1, lambda b, s, e, v: [v[0]]),
    # __value_expr_plus_18: expr COMMA
    ('__value_expr_plus_18', 2, lambda b, s, e, v: [v[0]]),
    # application: NAME LPAR types RPAR
    ('application', 4, lambda b, s, e, v: b.application(s, e, v[0], v[2])),
    # application: NAME LSQB types RSQB
    ('application', 4, lambda b, s, e, v: b.application(s, e, v[0], v[2])),
    # argument: elements
    ('argument', 1, None),
    # argument: type
    ('argument', 1, None),
    # arguments:
    ('arguments', 0, lambda b, s, e, v: b.arguments(s, e)),
    # arguments: __arguments_star_11
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
    # bare_operand: LPAR type RPAR
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
    ('bare_operand', 2, lambda b, s, e, v: b.literal_type_negative(s, e, v[1])),
    # bare_operand: application
    ('bare_operand', 1, None),
    # bare_operand: literal
    ('bare_operand', 1, lambda b, s, e, v: b.literal_type(s, e, v[0])),
    # bare_operand: named
    ('bare_operand', 1, None),
    # bare_operand: pointer_type
    ('bare_operand', 1, None),
    # bare_operand: struct
    ('bare_operand', 1, None),
    # bare_term: bare_operand
    ('bare_term', 1, None),
    # bare_term: bare_operand __term_plus_7
    ('bare_term', 2, lambda b, s, e, v: b.suffixed(s, e, v[0], v[1])),
    # bare_type: bare_term
    ('bare_type', 1, None),
    # bare_type: bare_term __conjunction_plus_6
    ('bare_type', 2, lambda b, s, e, v: b.intersection(s, e, v[0], v[1])),
    # bare_type: bare_term __union_plus_5
    ('bare_type', 2, lambda b, s, e, v: b.union(s, e, v[0], v[1])),
    # condition: path IS test
    ('condition', 3, lambda b, s, e, v: b.condition(s, e, v[0], v[2])),
    # conjunction: AMPERSAND term
    ('conjunction', 2, lambda b, s, e, v: b.intersection(s, e, v[1])),
    # conjunction: AMPERSAND term __conjunction_plus_6
    ('conjunction', 3, lambda b, s, e, v: b.intersection(s, e, v[1], v[2])),
    # conjunction: term __conjunction_plus_6
    ('conjunction', 2, lambda b, s, e, v: b.intersection(s, e, v[0], v[1])),
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
    # constraint: CALL arguments RPAR
    ('constraint', 3, lambda b, s, e, v: b.constraint(s, e, v[0], v[1])),
    # declaration: const_group
    ('declaration', 1, None),
    # declaration: const_one
    ('declaration', 1, None),
    # declaration: error_decl
    ('declaration', 1, None),
    # declaration: func_decl
    ('declaration', 1, None),
    # declaration: guard_decl
    ('declaration', 1, None),
    # declaration: import_group
    ('declaration', 1, None),
    # declaration: import_one
    ('declaration', 1, None),
    # declaration: package
    ('declaration', 1, None),
    # declaration: type_decl
    ('declaration', 1, None),
    # declaration: var_decl
    ('declaration', 1, None),
    # element: MINUS NUMBER
    ('element', 2, lambda b, s, e, v: b.number_negative(s, e, v[1])),
    # element: elements
    ('element', 1, None),
    # element: path_expr
    ('element', 1, None),
    # element: scalar
    ('element', 1, None),
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
    # error_decl: ERROR NAME LPAR type RPAR
    ('error_decl', 5, lambda b, s, e, v: b.error_decl(s, e, v[1], v[3])),
    # error_decl: ERROR NAME shape
    ('error_decl', 3, lambda b, s, e, v: b.error_decl(s, e, v[1], v[2])),
    # expr: expr operator unary
    ('expr', 3, lambda b, s, e, v: b.other_expr(s, e, v[0], v[1], v[2])),
    # expr: unary
    ('expr', 1, None),
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
    # intersection: conjunction
    ('intersection', 1, None),
    # intersection: term
    ('intersection', 1, None),
    # item: NUMBER
    ('item', 1, lambda b, s, e, v: b.number(s, e, v[0])),
    # item: element
    ('item', 1, None),
    # literal: NUMBER
    ('literal', 1, lambda b, s, e, v: b.number(s, e, v[0])),
    # literal: scalar
    ('literal', 1, None),
    # literal_element: INTERFACE LBRACE RBRACE
    ('literal_element', 3, lambda b, s, e, v: b.interface_type(s, e)),
    # literal_element: STAR literal_element
    ('literal_element', 2, lambda b, s, e, v: b.pointer_type(s, e, v[1])),
    # literal_element: array_literal_type
    ('literal_element', 1, None),
    # literal_element: map_literal_type
    ('literal_element', 1, None),
    # literal_element: named_literal
    ('literal_element', 1, None),
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
    # members:
    ('members', 0, lambda b, s, e, v: b.members(s, e)),
    # members: __members_star_13
    ('members', 1, lambda b, s, e, v: b.members(s, e, v[0])),
    # method_result: result_pair
    ('method_result', 1, None),
    # method_result: type
    ('method_result', 1, None),
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
    ('operand', 1, None),
    # operand: shape
    ('operand', 1, None),
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
    ('receiver_type', 1, None),
    # receiver_type: NAME DOT NAME
    ('receiver_type', 3, lambda b, s, e, v: b.ignore(s, e, v[0], v[2])),
    # receiver_type: STAR receiver_type
    ('receiver_type', 2, lambda b, s, e, v: b.ignore(s, e, v[1])),
    # result: COLON result_pair
    ('result', 2, lambda b, s, e, v: v[1]),
    # result: COLON type
    ('result', 2, lambda b, s, e, v: v[1]),
    # result: bare_type
    ('result', 1, None),
    # result: result_pair
    ('result', 1, None),
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
    # shape: LBRACE members RBRACE
    ('shape', 3, lambda b, s, e, v: b.shape(s, e, v[1])),
    # shape_expr: LBRACE RBRACE
    ('shape_expr', 2, lambda b, s, e, v: b.shape_expr(s, e)),
    # shape_expr: LBRACE __shape_expr_star_20 RBRACE
    ('shape_expr', 3, lambda b, s, e, v: b.shape_expr(s, e, v[1])),
    # struct: STRUCT LBRACE struct_members RBRACE
    ('struct', 4, lambda b, s, e, v: b.struct(s, e, v[2])),
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
    # struct_line: NAME DOT NAME
    ('struct_line', 3, lambda b, s, e, v: b.embedding_qualified(s, e, v[0], v[2], None)),
    # struct_line: NAME DOT NAME STRING
    ('struct_line', 4, lambda b, s, e, v: b.embedding_qualified(s, e, v[0], v[2], v[3])),
    # struct_line: NAME STRING
    ('struct_line', 2, lambda b, s, e, v: b.embedding(s, e, v[0], v[1])),
    # struct_line: STAR NAME
    ('struct_line', 2, lambda b, s, e, v: b.embedding_pointer(s, e, v[1], None)),
    # struct_line: STAR NAME STRING
    ('struct_line', 3, lambda b, s, e, v: b.embedding_pointer(s, e, v[1], v[2])),
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
    # struct_operand: LBRACE members RBRACE
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
    # struct_operand: NAME LPAR types RPAR
    ('struct_operand', 4, lambda b, s, e, v: b.application(s, e, v[0], v[2])),
    # struct_operand: NAME LSQB types RSQB
    ('struct_operand', 4, lambda b, s, e, v: b.application(s, e, v[0], v[2])),
    # struct_operand: STAR struct_operand
    ('struct_operand', 2, lambda b, s, e, v: b.pointer_type(s, e, v[1])),
    # struct_operand: STRUCT LBRACE struct_members RBRACE
    ('struct_operand', 4, lambda b, s, e, v: b.struct(s, e, v[2])),
    # struct_suffix: CALL arguments RPAR
    ('struct_suffix', 3, lambda b, s, e, v: b.constraint(s, e, v[0], v[1])),
    # struct_suffix: QMARK
    ('struct_suffix', 1, lambda b, s, e, v: b.question(s, e)),
    # struct_type: struct_operand
    ('struct_type', 1, None),
    # struct_type: struct_operand __struct_type_plus_16
    ('struct_type', 2, lambda b, s, e, v: b.suffixed(s, e, v[0], v[1])),
    # suffix: QMARK
    ('suffix', 1, lambda b, s, e, v: b.question(s, e)),
    # suffix: constraint
    ('suffix', 1, None),
    # term: operand
    ('term', 1, None),
    # term: operand __term_plus_7
    ('term', 2, lambda b, s, e, v: b.suffixed(s, e, v[0], v[1])),
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
    ('type', 1, None),
    # type: union
    ('type', 1, None),
    # type_decl: TYPE NAME EQUAL type
    ('type_decl', 4, lambda b, s, e, v: b.type_decl(s, e, v[1], v[3])),
    # type_decl: TYPE NAME struct
    ('type_decl', 3, lambda b, s, e, v: b.type_decl(s, e, v[1], v[2])),
    # types:
    ('types', 0, lambda b, s, e, v: b.types(s, e)),
    # types: __types_star_10
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
    ('unary', 1, None),
    # unary: value_expr
    ('unary', 1, None),
    # union: VBAR intersection
    ('union', 2, lambda b, s, e, v: b.union(s, e, v[1])),
    # union: VBAR intersection __union_plus_5
    ('union', 3, lambda b, s, e, v: b.union(s, e, v[1], v[2])),
    # union: intersection __union_plus_5
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
    ('value_expr', 1, None),
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
    ('value_expr', 1, None),
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
ensure 24
for 26
NAME 28
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
( 58 NAME 59
NAME 60
( 61 NAME 62
. 64 ( 65 NAME 66 STRING 67
( 69
NAME 70
NAME 71
NAME 72
-110
-111

-112
-113
-114
-115
-116
-117
-118
-119
! 73 NAME 28

= -208 NAME 75 range 76 := -208

END -245 . 79 is -245

is 81
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
-264
( 85
NAME 86 } 87 STRING 88
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 ] 92 RUNE 45 * 46 STRING 47 true 48
[ 95
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
END -247 & -247 ! -247 CALL -247 ^ -247 : -247 , -247 . 79 false -247 func -247 { -247 < -247 ( -247 [ -247 map -247 - -247 > -247 NAME -247 nil -247 NUMBER -247 % -247 + -247 } -247 ) -247 ] -247 RUNE -247 / -247 * -247 STRING -247 true -247 | -247 ... -247 &^ -247 || -247 && -247 == -247 != -247 <= -247 >= -247 << -247 >> -247
-265
-177
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
-266
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
-267
-268
END -341 & -341 ! -341 CALL -341 ^ -341 : -341 , -341 . -341 false -341 func -341 { 100 < -341 ( 101 [ -341 map -341 - -341 > -341 NAME -341 nil -341 NUMBER -341 % -341 + -341 } -341 ) -341 ] -341 RUNE -341 / -341 * -341 STRING -341 true -341 | -341 ... -341 &^ -341 || -341 && -341 == -341 != -341 <= -341 >= -341 << -341 >> -341
& 102 ^ 103 < 104 - 105 > 106 % 107 + 108 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
-344
END -345 & -345 ! -345 CALL -345 ^ -345 : -345 , -345 . -345 false -345 func -345 { 122 < -345 ( -345 [ -345 map -345 - -345 > -345 NAME -345 nil -345 NUMBER -345 % -345 + -345 } -345 ) -345 ] -345 RUNE -345 / -345 * -345 STRING -345 true -345 | -345 ... -345 &^ -345 || -345 && -345 == -345 != -345 <= -345 >= -345 << -345 >> -345
END -329 & -329 ! -329 CALL 123 ^ -329 : -329 , -329 false -329 func -329 { 36 < -329 ( 124 [ 125 map -329 - -329 > -329 NAME -329 nil -329 NUMBER -329 % -329 + -329 } -329 ) -329 ] -329 RUNE -329 / -329 * -329 STRING -329 true -329 | -329 ... -329 &^ -329 || -329 && -329 == -329 != -329 <= -329 >= -329 << -329 >> -329
-178
-351
-143
END -330 & -330 ! -330 CALL 127 ^ -330 : -330 , -330 . 128 false -330 func -330 { -330 < -330 ( 129 [ 130 map -330 - -330 > -330 NAME -330 nil -330 NUMBER -330 % -330 + -330 } -330 ) -330 ] -330 RUNE -330 / -330 * -330 STRING -330 true -330 | -330 ... -330 &^ -330 || -330 && -330 == -330 != -330 <= -330 >= -330 << -330 >> -330
NAME 131 ) 132
: 135 = 136
{ 137 ( 138
[ 140 map 141 NAME 142 * 143
( 145
NAME 146
STRING 147
. 64 NAME 66 ) 148 STRING 67
NAME 151 STRING 152
-167
-163
{ 153 NAME 154
-231
= 156 struct 157
& 159 chan 160 : 161 = 162 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
NAME 185
is 186
, 187 = -29 in 188 NAME -29 := -29
NAME 28
= -209 NAME 190 } -209 := -209
= 191 := 192
NAME 193
END -246 . 194 is -246
{ 137 NAME 195
-323
-324
-325
{ 153 NAME 154 ) -243
: 202 , -137 NAME -137 } -137 STRING -137
-270
: 203
NAME 86 } 204 STRING 88
, 206 NAME -45 } -45 STRING -45
& 102 ^ 103 < 104 - 105 > 106 % 107 + 108 ) 207 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
END -339 & -339 ! -339 CALL -339 ^ -339 : -339 , -339 . -339 false -339 func -339 interface 208 { -339 < -339 ( -339 [ 209 map 39 - -339 > -339 NAME 210 nil -339 NUMBER -339 % -339 + -339 } -339 ) -339 ] -339 RUNE -339 / -339 * 211 STRING -339 true -339 | -339 ... -339 &^ -339 || -339 && -339 == -339 != -339 <= -339 >= -339 << -339 >> -339
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 ] 216 RUNE 45 * 46 STRING 47 true 48
& 102 ! -65 ^ 103 , 218 false -65 func -65 { -65 < 104 ( -65 [ -65 map -65 - 105 > 106 NAME -65 nil -65 NUMBER -65 % 107 + 108 ] -65 RUNE -65 / 109 * 110 STRING -65 true -65 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
interface 208 [ 209 map 39 NAME 210 * 211
-326
END -248 & -248 ! -248 CALL -248 ^ -248 : -248 , -248 . 194 false -248 func -248 { -248 < -248 ( -248 [ -248 map -248 - -248 > -248 NAME -248 nil -248 NUMBER -248 % -248 + -248 } -248 ) -248 ] -248 RUNE -248 / -248 * -248 STRING -248 true -248 | -248 ... -248 &^ -248 || -248 && -248 == -248 != -248 <= -248 >= -248 << -248 >> -248
-327
-328
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 } -144 RUNE 45 * 46 STRING 47 true 48
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 ) -144 RUNE 45 * 46 STRING 47 true 48
-212
-213
-214
-215
-216
-217
-218
-219
-220
-221
-222
-223
-224
-225
-226
-227
-228
-229
-230
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 } -233 RUNE 45 * 46 STRING 47 true 48
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 ) -144 RUNE 45 * 46 STRING 47 true 48
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 ) -144 RUNE 45 * 46 STRING 47 true 48
& 31 ! 32 ^ 33 : 231 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
-350
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 ) -144 RUNE 45 * 46 STRING 47 true 48
NAME 235
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 ) -144 RUNE 45 * 46 STRING 47 true 48
& 31 ! 32 ^ 33 : 231 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
: 238 = 239 NAME -105 ) -105
-101
NAME 131 ) 240
-10
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
NAME 244 } -200
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
-141
NUMBER 249 ] 250
[ 251
. 252 [ 140 map 141 NAME 253 ) -255 * 143
[ 140 map 141 NAME 253 * 143
) 256
{ 153 NAME 154 ) -243
( 258
-164
-161
. 64 NAME 66 ) 259 STRING 67
-22
STRING 261
-166
NAME 262 } -208
& 159 chan 160 : 264 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 ? 265 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171 ... 266
, 268 ) 269
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
{ 271
-320
chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
( 276
{ 277
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 278 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
NUMBER 281 ] 282
[ 283
NUMBER 284
END -204 & -204 BODY -204 CALL -204 chan -204 , -204 . 79 = -204 false -204 func -204 interface -204 { -204 ( 285 [ 286 map -204 - -204 NAME -204 nil -204 NUMBER -204 ? -204 } -204 ) -204 ] -204 RUNE -204 * -204 STRING -204 struct -204 true -204 | -204
chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
-87
-210
-173
END -317 & -317 BODY -317 chan -317 , -317 = -317 false -317 func -317 interface -317 { -317 ( -317 [ -317 map -317 - -317 NAME -317 nil -317 NUMBER -317 } -317 ) -317 ] -317 RUNE -317 * -317 STRING -317 struct -317 true -317 | 290
-88
-89
END -310 & -310 BODY -310 CALL 292 chan -310 , -310 = -310 false -310 func -310 interface -310 { -310 ( -310 [ -310 map -310 - -310 NAME -310 nil -310 NUMBER -310 ? 293 } -310 ) -310 ] -310 RUNE -310 * -310 STRING -310 struct -310 true -310 | -310
-90
-211
-91
END -174 & 297 BODY -174 chan -174 , -174 = -174 false -174 func -174 interface -174 { -174 ( -174 [ -174 map -174 - -174 NAME -174 nil -174 NUMBER -174 } -174 ) -174 ] -174 RUNE -174 * -174 STRING -174 struct -174 true -174 | -174
END -359 = 299
-318
END -129 BODY 300 or 301
{ 137 NAME 195
-30
NAME 28
-185
, 304 = -31 NAME -31 } -31 := -31
range 305
range 306
-27
NAME 307
END -204 BODY -204 CALL -204 . 79 ( 308 or -204
END -314 BODY -314 CALL 292 or -314
-316
-97
{ 153 NAME 154 ) -244
, 312 { -39 NAME -39 ) -39
) 313
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
-271
, 316 NAME -43 } -43 STRING -43
-46
-338
{ 317
] 318
END -206 & -206 ! -206 CALL -206 ^ -206 : -206 , -206 . 79 false -206 func -206 { -206 < -206 ( -206 [ -206 map -206 - -206 > -206 NAME -206 nil -206 NUMBER -206 % -206 + -206 } -206 ) -206 ] -206 RUNE -206 / -206 * -206 STRING -206 true -206 | -206 ... -206 &^ -206 || -206 && -206 == -206 != -206 <= -206 >= -206 << -206 >> -206
interface 208 [ 209 map 39 NAME 210 * 211
-181
-73
-182
-183
-340
& 102 ! -63 ^ 103 , 321 false -63 func -63 { -63 < 104 ( -63 [ -63 map -63 - 105 > 106 NAME -63 nil -63 NUMBER -63 % 107 + 108 ] -63 RUNE -63 / 109 * 110 STRING -63 true -63 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
-66
] 322
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 } -145 ) -145 RUNE 45 * 46 STRING 47 true 48
& 102 ! -17 ^ 103 , 324 false -17 func -17 { -17 < 104 ( -17 [ -17 map -17 - 105 > 106 NAME -17 nil -17 NUMBER -17 % 107 + 108 } -17 ) -17 RUNE -17 / 109 * 110 STRING -17 true -17 | 111 ... 325 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
} 326
) 327
-142
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 } -234 RUNE 45 * 46 STRING 47 true 48
& 102 ^ 103 : 329 < 104 - 105 > 106 % 107 + 108 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
& -35 ! -35 ^ -35 , 330 false -35 func -35 { -35 ( -35 [ -35 map -35 - -35 NAME -35 nil -35 NUMBER -35 + -35 } -35 RUNE -35 * -35 STRING -35 true -35
} 331
) 332
) 333
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 ] -168 RUNE 45 * 46 STRING 47 true 48
& 102 ^ 103 : 335 < 104 - 105 > 106 % 107 + 108 ] -170 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
] 336
) 337
-353
) 338
] 339
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
-102
-9
= 342
END -104 & 102 ^ 103 < 104 - 105 > 106 % 107 + 108 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
: 343 , -189 { 137 ( 344 NAME -189 ? 345 } -189 * 170
NAME 244 } -201
, 349 NAME -25 } -25
} 350
) 351
] 352
[ 140 map 141 NAME 253 * 143
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
NAME 355
. 252 ) -255
) 356
-257
-251
) 357
{ 153 NAME 154 ) -243
-162
-21
-165
, 187 NAME -29 } -29
} 359
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171 ... 360
& 159 chan 160 : 362 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
-242
) 365
NAME 366
-319
NAME 588 } -285 * 367
END -98 & 297 BODY -98 chan -98 , -98 = -98 false -98 func -98 interface -98 { -98 ( -98 [ -98 map -98 - -98 NAME -98 nil -98 NUMBER -98 } -98 ) -98 ] -98 RUNE -98 * -98 STRING -98 struct -98 true -98 | -98
-74
END -356 = 373
END -358 & 102 ^ 103 < 104 - 105 > 106 % 107 + 108 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 ) -321 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
} 377
& -204 CALL -204 , -204 . 79 = 378 ( 285 [ 286 ? -204 ) -204 | -204
) 379
, 380 ) 381
] 383
chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
-86
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 ) -321 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 ] -321 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
END -205 & -205 BODY -205 CALL -205 chan -205 , -205 . 194 = -205 false -205 func -205 interface -205 { -205 ( -205 [ -205 map -205 - -205 NAME -205 nil -205 NUMBER -205 or -205 ? -205 } -205 ) -205 ] -205 RUNE -205 * -205 STRING -205 struct -205 true -205 | -205
-249
END -331 & -331 BODY -331 chan -331 , -331 = -331 false -331 func -331 interface -331 { -331 ( -331 [ -331 map -331 - -331 NAME -331 nil -331 NUMBER -331 } -331 ) -331 ] -331 RUNE -331 * -331 STRING -331 struct -331 true -331 | 290
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
END -333 & -333 BODY -333 chan -333 , -333 = -333 false -333 func -333 interface -333 { -333 ( -333 [ -333 map -333 - -333 NAME -333 nil -333 NUMBER -333 } -333 ) -333 ] -333 RUNE -333 * -333 STRING -333 struct -333 true -333 | 390
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 391 map 167 - 168 NAME 169 nil 42 NUMBER 43 ) -71 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
-308
END -311 & -311 BODY -311 CALL 292 chan -311 , -311 = -311 false -311 func -311 interface -311 { -311 ( -311 [ -311 map -311 - -311 NAME -311 nil -311 NUMBER -311 ? 293 } -311 ) -311 ] -311 RUNE -311 * -311 STRING -311 struct -311 true -311 | -311
-309
-54
chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
END -100 & 399 BODY -100 chan -100 , -100 = -100 false -100 func -100 interface -100 { -100 ( -100 [ -100 map -100 - -100 NAME -100 nil -100 NUMBER -100 } -100 ) -100 ] -100 RUNE -100 * -100 STRING -100 struct -100 true -100 | -100
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
END -130 or 401
NAME 402
END -133 BODY 404 or 405
-184
-32
NAME 28
NAME 28
-28
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 391 map 167 - 168 NAME 169 nil 42 NUMBER 43 ) -71 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
END -315 BODY -315 CALL 292 or -315
-56
, 410 { -37 NAME -37 ) -37
-40
BODY 411 chan 160 : 412 false 34 func 163 interface 164 ( 413 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
& 102 ^ 103 , -138 < 104 - 105 > 106 NAME -138 % 107 + 108 } -138 / 109 * 110 STRING -138 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
& 102 ^ 103 , -139 < 104 - 105 > 106 NAME -139 % 107 + 108 } -139 / 109 * 110 STRING -139 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
-44
} 419
interface 208 [ 209 map 39 NAME 210 * 211
END -207 & -207 ! -207 CALL -207 ^ -207 : -207 , -207 . 194 false -207 func -207 { -207 < -207 ( -207 [ -207 map -207 - -207 > -207 NAME -207 nil -207 NUMBER -207 % -207 + -207 } -207 ) -207 ] -207 RUNE -207 / -207 * -207 STRING -207 true -207 | -207 ... -207 &^ -207 || -207 && -207 == -207 != -207 <= -207 >= -207 << -207 >> -207
-180
-64
interface 208 [ 209 map 39 NAME 210 * 211
& 102 ! -13 ^ 103 , 421 false -13 func -13 { -13 < 104 ( -13 [ -13 map -13 - 105 > 106 NAME -13 nil -13 NUMBER -13 % 107 + 108 } -13 ) -13 RUNE -13 / 109 * 110 STRING -13 true -13 | 111 ... 422 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
-18
& -19 ! -19 ^ -19 , 423 false -19 func -19 { -19 ( -19 [ -19 map -19 - -19 NAME -19 nil -19 NUMBER -19 + -19 } -19 ) -19 RUNE -19 * -19 STRING -19 true -19
-342
-343
& -33 ! -33 ^ -33 , 424 false -33 func -33 { -33 ( -33 [ -33 map -33 - -33 NAME -33 nil -33 NUMBER -33 + -33 } -33 RUNE -33 * -33 STRING -33 true -33
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
-36
-346
-347
-348
& 102 ^ 103 < 104 - 105 > 106 % 107 + 108 ] -169 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 ] -171 RUNE 45 * 46 STRING 47 true 48
-349
-352
-354
-355
= 427 NAME -106 ) -106
& 102 ^ 103 < 104 - 105 > 106 NAME -108 % 107 + 108 ) -108 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
{ 153 NAME 154 ) -243
: 431
, -196 NAME -196 } -196 STRING 432
, -198 NAME -198 } -198 STRING 433
, 434 NAME -23 } -23
-26
-269
-140
[ 140 map 141 NAME 253 * 143
-253
] 436
-256
-250
BODY 437 chan 160 : 412 false 34 func 163 interface 164 ( 413 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
) 439
& 159 chan 160 : 440 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
-238
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
-240
-241
NAME 444
BODY 445 ensure 24 ( 446
NAME 591
NAME 588 } -286 * 367
-48
} 455
chan 456 interface 457 { 458 ( 459 [ 460 map 461 NAME 593 * 462 struct 463
END -99 & 399 BODY -99 chan -99 , -99 = -99 false -99 func -99 interface -99 { -99 ( -99 [ -99 map -99 - -99 NAME -99 nil -99 NUMBER -99 } -99 ) -99 ] -99 RUNE -99 * -99 STRING -99 struct -99 true -99 | -99
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 ) -322 ] -322 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
& -59 chan -59 , 466 false -59 func -59 interface -59 { -59 ( -59 [ -59 map -59 - -59 NAME -59 nil -59 NUMBER -59 ) -59 ] -59 RUNE -59 * -59 STRING -59 struct -59 true -59 | -59
) 467
-77
false 34 - 468 nil 42 NUMBER 43 RUNE 45 STRING 47 true 48
-78
NAME 470 ) 471
-80
, 473 ) 474
chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
-84
] 476
) 477
] 478
END -332 & -332 BODY -332 chan -332 , -332 = -332 false -332 func -332 interface -332 { -332 ( -332 [ -332 map -332 - -332 NAME -332 nil -332 NUMBER -332 } -332 ) -332 ] -332 RUNE -332 * -332 STRING -332 struct -332 true -332 | 390
-61
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
false 34 [ 480 - 481 NAME 41 nil 42 NUMBER 482 ] 483 RUNE 45 STRING 47 true 48
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 391 map 167 - 168 NAME 169 nil 42 NUMBER 43 ) -72 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
& -3 chan -3 , 490 false -3 func -3 interface -3 { -3 ( -3 [ -3 map -3 - -3 NAME -3 nil -3 NUMBER -3 ) -3 RUNE -3 * -3 STRING -3 struct -3 true -3 | -3
) 491
-69
-70
-53
-7
chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
END -360 & 102 ^ 103 < 104 - 105 > 106 % 107 + 108 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
NAME 402
END -146 { 36 ( 494
-132
END -134 or 496
NAME 402
-186
-187
) 498
-55
-38
-336
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 413 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 278 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
& -92 BODY -92 CALL 292 ? 293 | -92
& 297 BODY -94 | 290
-260
BODY 505
-261
-179
-188
-14
& -15 ! -15 ^ -15 , 506 false -15 func -15 { -15 ( -15 [ -15 map -15 - -15 NAME -15 nil -15 NUMBER -15 + -15 } -15 ) -15 RUNE -15 * -15 STRING -15 true -15
-20
-34
& 102 ! -232 ^ 103 , -232 false -232 func -232 { -232 < 104 ( -232 [ -232 map -232 - 105 > 106 NAME -232 nil -232 NUMBER -232 % 107 + 108 } -232 RUNE -232 / 109 * 110 STRING -232 true -232 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
& 102 ^ 103 < 104 - 105 > 106 % 107 + 108 ] -172 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 RUNE 45 * 46 STRING 47 true 48
END -103 & 102 ^ 103 < 104 - 105 > 106 % 107 + 108 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
, -190 NAME -190 } -190 STRING 508
) 509
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
-197
-199
-24
-252
[ 140 map 141 NAME 253 * 143
-149
BODY 512
BODY 513 chan 160 : 412 false 34 func 163 interface 164 ( 413 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
-236
-237
-239
BODY 516 ensure 24 ( 517
-157
{ 153 NAME 154 ) -243
-160
chan 456 interface 457 { 458 ( 459 [ 460 map 461 NAME 593 * 462 struct 463
NAME 520
NAME 597
chan -290 , 521 interface -290 { -290 ( -290 [ -290 map -290 NAME -290 * -290 struct -290
-47
-273
-274
-272
chan 456 interface 457 { 458 ( 459 [ 460 map 461 NAME 593 * 462 struct 463
{ 522
NAME 244 } -200
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
NUMBER 525 ] 526
[ 527
chan 456 interface 457 { 458 ( 459 [ 460 map 461 NAME 593 * 462 struct 463
{ 531
END -357 & 102 ^ 103 < 104 - 105 > 106 % 107 + 108 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
& -57 chan -57 , 533 false -57 func -57 interface -57 { -57 ( -57 [ -57 map -57 - -57 NAME -57 nil -57 NUMBER -57 ) -57 ] -57 RUNE -57 * -57 STRING -57 struct -57 true -57 | -57
-60
END -75 & -75 BODY -75 CALL -75 chan -75 : 534 , -75 = -75 false -75 func -75 interface -75 { -75 ( -75 [ -75 map -75 - -75 NAME -75 nil -75 NUMBER -75 ? -75 } -75 ) -75 ] -75 RUNE -75 * -75 STRING -75 struct -75 true -75 | -75
NUMBER 535
-335
= 378
-79
-5
NAME 470 ) 536
-82
-83
chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
-67
-68
-62
false 34 [ 480 - 481 NAME 41 nil 42 NUMBER 539 ] 540 RUNE 45 STRING 47 true 48
NUMBER 541
, -175 ] 542
& -125 chan 160 , -125 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 ) -125 RUNE 45 * 170 STRING 47 struct 157 true 48 | -125
, -176 ] 543
-121
, 544
-122
-123
& -1 chan -1 , 546 false -1 func -1 interface -1 { -1 ( -1 [ -1 map -1 - -1 NAME -1 nil -1 NUMBER -1 ) -1 RUNE -1 * -1 STRING -1 struct -1 true -1 | -1
-4
-109
-8
-131
& 31 ! 32 ^ 33 false 34 func 35 { 36 ( 37 [ 38 map 39 - 40 NAME 41 nil 42 NUMBER 43 + 44 ) -144 RUNE 45 * 46 STRING 47 true 48
-148
NAME 402
-136
END -312 BODY -312 CALL 292 or -312
-258
-259
, 550 ) 379
& -93 BODY -93 CALL 292 ? 293 | -93
& 399 BODY -95
BODY -96 | 390
-337
-16
& 102 ^ 103 < 104 - 105 > 106 NAME -107 % 107 + 108 ) -107 / 109 * 110 | 111 &^ 112 || 113 && 114 == 115 != 116 <= 117 >= 118 << 119 >> 120
-191
: 552 , -192 NAME -192 } -192
, -194 NAME -194 } -194 STRING 553
-254
-150
-151
BODY 554
-235
-153
{ 153 NAME 154 ) -243
-156
) 556
-49
NAME 557
} 607
} 608
) 609
] 558
chan 456 interface 457 { 458 ( 459 [ 460 map 461 NAME 593 * 462 struct 463
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
NAME 611
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 ) -321 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 ] -321 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
NAME 588 } -285 * 367
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 391 map 167 - 168 NAME 169 nil 42 NUMBER 43 ) -71 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
-58
chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48
-334
-81
-6
-85
, -175 ] 565
-125
-120
& -124 chan 160 , -124 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 ) -124 RUNE 45 * 170 STRING 47 struct 157 true 48 | -124
-126
false 34 [ 480 - 481 NAME 41 nil 42 NUMBER 566 RUNE 45 STRING 47 true 48
, 569 ] 570
-2
) 571
-135
END -313 BODY -313 CALL 292 or -313
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
, 573 ) 574
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 413 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
-195
-152
) 578
BODY 579 ensure 24
-50
chan 456 interface 457 { 458 ( 459 [ 460 map 461 NAME 593 * 462 struct 463
] 581
) 614
] 615
} 616
) 617
-76
-124
-175
-176
-11
false 34 [ 480 - 481 NAME 41 nil 42 NUMBER 566 ] 582 RUNE 45 STRING 47 true 48
-128
-147
-41
& 159 chan 160 false 34 func 163 interface 164 { 137 ( 165 [ 166 map 167 - 168 NAME 169 nil 42 NUMBER 43 ) 584 RUNE 45 * 170 STRING 47 struct 157 true 48 | 171
-263
-193
-202
-203
BODY 586 ensure 24
-158
-159
chan 456 interface 457 { 458 ( 459 [ 460 map 461 NAME 593 * 462 struct 463
-127
-12
-262
-42
-154
-155
chan -289 : 448 , 449 . 450 interface -289 { -289 ( -289 [ -289 map -289 NAME -289 } -275 * -289 STRING 590 struct -289 NEWLINE -275
, 453 } -288 NEWLINE 454
-280
, -281 } -281 STRING 598 NEWLINE -281
, 453 } -287 NEWLINE 454
CALL -298 , -298 . 528 ( 529 [ 530 ? -298 } -298 STRING -298 NEWLINE -298
CALL 532 , -306 ? 601 } -306 STRING -306 NEWLINE -306
, -283 } -283 STRING 604 NEWLINE -283
, -276 } -276 STRING 605 NEWLINE -276
, -278 } -278 STRING 606 NEWLINE -278
-282
-291
-302
-305
CALL 532 , -307 ? 601 } -307 STRING -307 NEWLINE -307
-52
-284
-277
-279
-292
-293
-294
-296
-299
-51
-295
-300
-301
-303
-304
-297
"""

# When a rule has made something.
GOTOS = """\
const_group 13 const_one 14 declaration 15 error_decl 16 func_decl 17 guard_decl 18 import_group 19 import_one 20 package 21 type_decl 22 var_decl 23
ensure 25
loop 27
condition 29 path 30
array_literal_type 49 expr 50 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57


receiver 63
import_spec 68















path 74

__names_star_3 77 names 78

__named_star_9 80


array_literal_type 49 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 82 value_expr 57
array_literal_type 49 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 83 value_expr 57
array_literal_type 49 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 84 value_expr 57


__shape_expr_star_20 89 entry 90
array_literal_type 49 expr 91 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
__value_expr_plus_18 93 array_literal_type 49 expr 94 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57

array_literal_type 49 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 96 value_expr 57
__named_star_9 97


array_literal_type 49 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 98 value_expr 57

array_literal_type 49 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 99 value_expr 57



operator 121


shape_expr 126




__const_group_star_1 133 const_spec 134

shape 139
receiver_type 144



__import_group_star_0 149 import_spec 150



parameter 155

struct 158
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 183 union 184



path 189




named 196 shape 197 test 198



__parameters_star_2 199 parameter 200 parameters 201



entry 205

operator 121
array_literal_type 212 literal_element 213 map_literal_type 214 named_literal 215
array_literal_type 49 expr 217 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
operator 121
array_literal_type 212 literal_element 219 map_literal_type 214 named_literal 215




__expressions_star_19 220 array_literal_type 49 expr 221 expressions 222 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
__expressions_star_19 220 array_literal_type 49 expr 221 expressions 223 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57



















array_literal_type 49 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 224 value_expr 57
__pairs_star_21 225 array_literal_type 49 expr 226 literal 51 map_literal_type 52 pair 227 pairs 228 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
__expressions_star_19 220 array_literal_type 49 expr 221 expressions 229 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
__expressions_star_19 220 array_literal_type 49 expr 221 expressions 230 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
array_literal_type 49 expr 232 index 233 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57

__expressions_star_19 220 array_literal_type 49 expr 221 expressions 234 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57

__expressions_star_19 220 array_literal_type 49 expr 221 expressions 236 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
array_literal_type 49 expr 232 index 237 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57


const_spec 241

application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 242 union 184
array_literal_type 49 expr 243 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
__members_star_13 245 member 246 members 247
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 248 union 184



receiver_type 254
receiver_type 255

__parameters_star_2 199 parameter 200 parameters 257



import_spec 260



__names_star_3 77 names 263
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 267 union 184

application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 270 union 184


application 172 bare_operand 173 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 272
application 172 bare_operand 173 literal 176 named 177 operand 273 pointer_type 179 scalar 54 shape 180 struct 181
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 274 union 184
array_literal_type 49 expr 275 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57


application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 279 union 184 value 280



__named_star_9 287
application 172 bare_operand 173 literal 176 named 177 operand 288 pointer_type 179 scalar 54 shape 180 struct 181
application 172 bare_operand 173 conjunction 174 intersection 289 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182



__union_plus_5 291


__term_plus_7 294 constraint 295 suffix 296



__conjunction_plus_6 298



named 196 shape 197 test 302

path 303






__named_star_9 287
__test_star_17 309 constraint 310


parameter 311


array_literal_type 49 expr 314 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
array_literal_type 49 expr 315 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57






__named_star_9 319
array_literal_type 212 literal_element 320 map_literal_type 214 named_literal 215





operator 121


array_literal_type 49 expr 323 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
operator 121



array_literal_type 49 expr 226 literal 51 map_literal_type 52 pair 328 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
operator 121




array_literal_type 49 expr 334 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
operator 121





application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 340 union 184
array_literal_type 49 expr 341 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57



operator 121
pointer_type 346 shape 347
member 348




receiver_type 353
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 354 union 184






__parameters_star_2 199 parameter 200 parameters 358





application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 361 union 184
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 363 union 184
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 364 union 184




__struct_members_plus_14 368 struct_ended 369 struct_line 589 struct_members 370 struct_names 371
__conjunction_plus_6 372


operator 121
__types_star_10 374 application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 375 types 376 union 184

__named_star_9 287

__bare_operand_star_8 382

application 172 bare_operand 173 literal 176 named 177 operand 384 pointer_type 179 scalar 54 shape 180 struct 181
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 385 union 184

__types_star_10 374 application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 375 types 386 union 184
__types_star_10 374 application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 375 types 387 union 184


__union_plus_5 388
application 172 bare_operand 173 conjunction 174 intersection 389 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182

__arguments_star_11 392 application 172 argument 393 arguments 394 bare_operand 173 conjunction 174 elements 395 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 396 union 184

constraint 295 suffix 397


application 172 bare_operand 173 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 398

array_literal_type 49 expr 400 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57

failure 403



path 406
path 407

__arguments_star_11 392 application 172 argument 393 arguments 408 bare_operand 173 conjunction 174 elements 395 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 396 union 184
constraint 409



application 172 bare_operand 414 bare_term 415 bare_type 416 literal 176 named 177 pointer_type 179 result 417 result_pair 418 scalar 54 struct 181
operator 121
operator 121


array_literal_type 212 literal_element 213 map_literal_type 214 named_literal 215



array_literal_type 212 literal_element 420 map_literal_type 214 named_literal 215
operator 121





array_literal_type 49 expr 425 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57




operator 121
array_literal_type 49 expr 426 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57





operator 121
array_literal_type 49 expr 428 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 429 union 184
__parameters_star_2 199 parameter 200 parameters 430







receiver_type 435




application 172 bare_operand 414 bare_term 415 bare_type 416 literal 176 named 177 pointer_type 179 result 438 result_pair 418 scalar 54 struct 181

application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 441 union 184
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 442 union 184

application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 443 union 184



ensure 447

struct_ended 452 struct_line 592 struct_names 371


struct_operand 594 struct_type 595

array_literal_type 49 expr 464 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 465 union 184



literal 469 scalar 54

value 472


application 172 bare_operand 173 literal 176 named 177 operand 475 pointer_type 179 scalar 54 shape 180 struct 181






application 172 bare_operand 173 conjunction 174 intersection 479 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182
element 484 elements 485 item 486 path_expr 487 scalar 488
application 172 argument 489 bare_operand 173 conjunction 174 elements 395 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 396 union 184






application 172 bare_operand 173 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 492
operator 121
failure 493
shape_expr 495


failure 497






application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 result_pair 499 scalar 54 shape 180 struct 181 term 182 type 500 union 184
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 501 union 184 value 280
__term_plus_7 502 constraint 295 suffix 296
__conjunction_plus_6 503 __union_plus_5 504









operator 121
operator 121
array_literal_type 49 expr 507 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57
operator 121


application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 510 union 184




receiver_type 511


application 172 bare_operand 414 bare_term 415 bare_type 416 literal 176 named 177 pointer_type 179 result 514 result_pair 418 scalar 54 struct 181
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 515 union 184



ensure 518

__parameters_star_2 199 parameter 200 parameters 519

struct_operand 594 struct_type 596







struct_operand 599

__members_star_13 245 member 246 members 523
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 524 union 184


struct_operand 600

operator 121








value 537


application 172 bare_operand 173 literal 176 named 177 operand 538 pointer_type 179 scalar 54 shape 180 struct 181



element 484 elements 485 item 486 path_expr 487 scalar 488


application 172 bare_operand 173 literal 176 named 177 operand 384 pointer_type 179 scalar 54 shape 180 struct 181


__elements_plus_12 545







__expressions_star_19 220 array_literal_type 49 expr 221 expressions 547 literal 51 map_literal_type 52 path_expr 53 scalar 54 shape_expr 55 unary 56 value_expr 57

failure 548

__test_star_17 549 constraint 310


__result_pair_plus_4 551
constraint 295 suffix 397




operator 121









__parameters_star_2 199 parameter 200 parameters 555








struct_operand 610
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 559 union 184

__types_star_10 374 application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 375 types 560 union 184
__types_star_10 374 application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 375 types 561 union 184
__struct_members_plus_14 368 struct_ended 369 struct_line 589 struct_members 562 struct_names 371
__arguments_star_11 392 application 172 argument 393 arguments 563 bare_operand 173 conjunction 174 elements 395 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 396 union 184

application 172 bare_operand 173 literal 176 named 177 operand 564 pointer_type 179 scalar 54 shape 180 struct 181







application 172 bare_operand 173 literal 176 named 177 operand 475 pointer_type 179 scalar 54 shape 180 struct 181

element 567 elements 485 item 568 path_expr 487 scalar 488




constraint 409
application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 572 union 184

application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 method_result 575 named 177 operand 178 pointer_type 179 result_pair 576 scalar 54 shape 180 struct 181 term 182 type 577 union 184



ensure 580

struct_operand 613










element 567 elements 485 item 583 path_expr 487 scalar 488



application 172 bare_operand 173 conjunction 174 intersection 175 literal 176 named 177 operand 178 pointer_type 179 scalar 54 shape 180 struct 181 term 182 type 585 union 184




ensure 587


struct_operand 618






__struct_names_star_15 451





__struct_type_plus_16 602 struct_suffix 603







struct_suffix 612
















"""
