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
FIRST_LINE_STATE = 566

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
    # __const_group_star_1: const_spec
    ('__const_group_star_1', 1, lambda b, s, e, v: [v[0]]),
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
    # __import_group_star_0: import_spec
    ('__import_group_star_0', 1, lambda b, s, e, v: [v[0]]),
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

= -215 NAME 61 range 62 := -215

END -252 . 65 is -252

is 67
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-271
( 71
NAME 72 } 73 STRING 74
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] 78 RUNE 35 * 36 STRING 37 true 38
[ 81
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
END -254 & -254 ! -254 CALL -254 ^ -254 : -254 , -254 . 65 false -254 func -254 { -254 < -254 ( -254 [ -254 map -254 - -254 > -254 NAME -254 nil -254 NUMBER -254 % -254 + -254 } -254 ) -254 ] -254 RUNE -254 / -254 * -254 STRING -254 true -254 | -254 ... -254 &^ -254 || -254 && -254 == -254 != -254 <= -254 >= -254 << -254 >> -254
-272
-186
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-273
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-274
-275
END -355 & -355 ! -355 CALL -355 ^ -355 : -355 , -355 . -355 false -355 func -355 { 86 < -355 ( 87 [ -355 map -355 - -355 > -355 NAME -355 nil -355 NUMBER -355 % -355 + -355 } -355 ) -355 ] -355 RUNE -355 / -355 * -355 STRING -355 true -355 | -355 ... -355 &^ -355 || -355 && -355 == -355 != -355 <= -355 >= -355 << -355 >> -355
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
END -346 & -346 ! -346 CALL 108 ^ -346 : -346 , -346 . 109 false -346 func -346 { -346 < -346 ( 110 [ 111 map -346 - -346 > -346 NAME -346 nil -346 NUMBER -346 % -346 + -346 } -346 ) -346 ] -346 RUNE -346 / -346 * -346 STRING -346 true -346 | -346 ... -346 &^ -346 || -346 && -346 == -346 != -346 <= -346 >= -346 << -346 >> -346
END -359 & -359 ! -359 CALL -359 ^ -359 : -359 , -359 . -359 false -359 func -359 { 112 < -359 ( -359 [ -359 map -359 - -359 > -359 NAME -359 nil -359 NUMBER -359 % -359 + -359 } -359 ) -359 ] -359 RUNE -359 / -359 * -359 STRING -359 true -359 | -359 ... -359 &^ -359 || -359 && -359 == -359 != -359 <= -359 >= -359 << -359 >> -359
END -345 & -345 ! -345 CALL 113 ^ -345 : -345 , -345 false -345 func -345 { 26 < -345 ( 114 [ 115 map -345 - -345 > -345 NAME -345 nil -345 NUMBER -345 % -345 + -345 } -345 ) -345 ] -345 RUNE -345 / -345 * -345 STRING -345 true -345 | -345 ... -345 &^ -345 || -345 && -345 == -345 != -345 <= -345 >= -345 << -345 >> -345
NAME 117 ) 118
: 121 = 122
{ 123 ( 124
[ 126 map 127 NAME 128 * 129
( 131
NAME 132
STRING 133
. 50 NAME 52 ) 134 STRING 53
NAME 137 STRING 138
-177
-173
{ 139 NAME 140
-238
= 142 struct 143
chan 145 : 146 = 147 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
NAME 164
is 165
, 166 = -29 in 167 NAME -29 := -29
NAME 18
= -216 NAME 169 } -216 := -216
= 170 := 171
NAME 172
END -253 . 173 is -253
{ 123 NAME 174
-339
-340
-341
{ 139 NAME 140 ) -250
: 181 , -147 NAME -147 } -147 STRING -147
-278
: 182
NAME 72 } 183 STRING 74
, 185 NAME -45 } -45 STRING -45
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 ) 186 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
END -353 & -353 ! -353 CALL -353 ^ -353 : -353 , -353 . -353 false -353 func -353 interface 187 { -353 < -353 ( -353 [ 188 map 29 - -353 > -353 NAME 189 nil -353 NUMBER -353 % -353 + -353 } -353 ) -353 ] -353 RUNE -353 / -353 * 190 STRING -353 true -353 | -353 ... -353 &^ -353 || -353 && -353 == -353 != -353 <= -353 >= -353 << -353 >> -353
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] 192 RUNE 35 * 36 STRING 37 true 38
& 88 ! -65 ^ 89 , 194 false -65 func -65 { -65 < 90 ( -65 [ -65 map -65 - 91 > 92 NAME -65 nil -65 NUMBER -65 % 93 + 94 ] -65 RUNE -65 / 95 * 96 STRING -65 true -65 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
interface 187 [ 188 map 29 NAME 189 * 190
-342
END -255 & -255 ! -255 CALL -255 ^ -255 : -255 , -255 . 173 false -255 func -255 { -255 < -255 ( -255 [ -255 map -255 - -255 > -255 NAME -255 nil -255 NUMBER -255 % -255 + -255 } -255 ) -255 ] -255 RUNE -255 / -255 * -255 STRING -255 true -255 | -255 ... -255 &^ -255 || -255 && -255 == -255 != -255 <= -255 >= -255 << -255 >> -255
-343
-344
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -154 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -154 RUNE 35 * 36 STRING 37 true 38
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
-231
-232
-233
-234
-235
-236
-237
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -154 RUNE 35 * 36 STRING 37 true 38
NAME 202
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -154 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 : 204 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -240 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -154 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -154 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 : 204 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-364
: 214 = 215 NAME -107 ) -107
-103
NAME 117 ) 216
-8
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
NAME 220 } 221
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-151
NUMBER 225 ] 226
[ 227
. 228 [ 126 map 127 NAME 229 ) -262 * 129
[ 126 map 127 NAME 229 * 129
) 232
{ 139 NAME 140 ) -250
( 234
-174
-171
. 50 NAME 52 ) 235 STRING 53
-24
STRING 237
-176
NAME 238 } -215
chan 145 : 240 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ? 241 RUNE 35 * 156 STRING 37 struct 143 true 38 ... 242
, 244 ) 245
& 246 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38 | 247
{ 249
-336
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
( 253
{ 254
& 246 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 255 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38 | 247
NUMBER 258 ] 259
[ 260
NUMBER 261
END -211 & -211 BODY -211 CALL -211 chan -211 , -211 . 65 = -211 false -211 func -211 interface -211 { -211 ( 262 [ 263 map -211 - -211 NAME -211 nil -211 NUMBER -211 ? -211 } -211 ) -211 ] -211 RUNE -211 * -211 STRING -211 struct -211 true -211 | -211
-91
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
| 266
END -332 & -324 BODY -332 CALL 268 chan -332 , -332 = -332 false -332 func -332 interface -332 { -332 ( -332 [ -332 map -332 - -332 NAME -332 nil -332 NUMBER -332 ? 269 } -332 ) -332 ] -332 RUNE -332 * -332 STRING -332 struct -332 true -332 | -324
END -331 BODY -331 chan -331 , -331 = -331 false -331 func -331 interface -331 { -331 ( -331 [ -331 map -331 - -331 NAME -331 nil -331 NUMBER -331 } -331 ) -331 ] -331 RUNE -331 * -331 STRING -331 struct -331 true -331 | -67
-95
END -333 & -325 BODY -333 chan -333 , -333 = -333 false -333 func -333 interface -333 { -333 ( -333 [ -333 map -333 - -333 NAME -333 nil -333 NUMBER -333 } -333 ) -333 ] -333 RUNE -333 * -333 STRING -333 struct -333 true -333 | -325
END -68 & 272 BODY -68 chan -68 , -68 = -68 false -68 func -68 interface -68 { -68 ( -68 [ -68 map -68 - -68 NAME -68 nil -68 NUMBER -68 } -68 ) -68 ] -68 RUNE -68 * -68 STRING -68 struct -68 true -68 | -68
END -373 = 274
END -139 BODY 275 or 276
{ 123 NAME 174
-30
NAME 18
-194
, 279 = -31 NAME -31 } -31 := -31
range 280
range 281
-27
NAME 282
END -211 BODY -211 CALL -211 . 65 ( 283 or -211
END -328 BODY -328 CALL 268 or -328
-330
-102
{ 139 NAME 140 ) -251
, 287 { -39 NAME -39 ) -39
) 288
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-279
, 291 NAME -43 } -43 STRING -43
-46
-352
{ 292
] 293
END -213 & -213 ! -213 CALL -213 ^ -213 : -213 , -213 . 65 false -213 func -213 { -213 < -213 ( -213 [ -213 map -213 - -213 > -213 NAME -213 nil -213 NUMBER -213 % -213 + -213 } -213 ) -213 ] -213 RUNE -213 / -213 * -213 STRING -213 true -213 | -213 ... -213 &^ -213 || -213 && -213 == -213 != -213 <= -213 >= -213 << -213 >> -213
interface 187 [ 188 map 29 NAME 189 * 190
-77
-354
& 88 ! -63 ^ 89 , 296 false -63 func -63 { -63 < 90 ( -63 [ -63 map -63 - 91 > 92 NAME -63 nil -63 NUMBER -63 % 93 + 94 ] -63 RUNE -63 / 95 * 96 STRING -63 true -63 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-66
] 297
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -155 ) -155 RUNE 35 * 36 STRING 37 true 38
& 88 ! -19 ^ 89 , 299 false -19 func -19 { -19 < 90 ( -19 [ -19 map -19 - 91 > 92 NAME -19 nil -19 NUMBER -19 % 93 + 94 } -19 ) -19 RUNE -19 / 95 * 96 STRING -19 true -19 | 97 ... 300 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
} 301
) 302
-152
) 303
-367
) 304
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] -178 RUNE 35 * 36 STRING 37 true 38
& 88 ^ 89 : 306 < 90 - 91 > 92 % 93 + 94 ] -180 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
] 307
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -241 RUNE 35 * 36 STRING 37 true 38
& 88 ^ 89 : 309 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& -35 ! -35 ^ -35 , 310 false -35 func -35 { -35 ( -35 [ -35 map -35 - -35 NAME -35 nil -35 NUMBER -35 + -35 } -35 RUNE -35 * -35 STRING -35 true -35
} 311
) 312
) 313
] 314
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-104
-7
= 317
END -106 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
: 318 , -198 { 123 ( 319 NAME -198 ? 320 } -198 * 156
-276
NAME 220 } 323
, 325 NAME -49 } -49
) 326
] 327
[ 126 map 127 NAME 229 * 129
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
NAME 330
. 228 ) -262
) 331
-264
-258
) 332
{ 139 NAME 140 ) -250
-172
-23
-175
, 166 NAME -29 } -29
} 334
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38 ... 335
chan 145 : 337 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-249
) 340
NAME 341
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-335
NAME 566 } -294 * 345
-78
END -370 = 350
END -372 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -337 RUNE 35 * 156 STRING 37 struct 143 true 38
} 354
& -211 CALL -211 , -211 . 65 = 355 ( 262 [ 263 ? -211 ) -211 | -211
) 356
, 357 ) 358
] 360
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-90
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 363 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ] 365 RUNE 35 * 156 STRING 37 struct 143 true 38
END -212 & -212 BODY -212 CALL -212 chan -212 , -212 . 173 = -212 false -212 func -212 interface -212 { -212 ( -212 [ -212 map -212 - -212 NAME -212 nil -212 NUMBER -212 or -212 ? -212 } -212 ) -212 ] -212 RUNE -212 * -212 STRING -212 struct -212 true -212 | -212
-256
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
END -347 BODY -347 chan -347 , -347 = -347 false -347 func -347 interface -347 { -347 ( -347 [ -347 map -347 - -347 NAME -347 nil -347 NUMBER -347 } -347 ) -347 ] -347 RUNE -347 * -347 STRING -347 struct -347 true -347 | 368
& 369 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 370 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 371 RUNE 35 * 156 STRING 37 struct 143 true 38
-321
END -323 & -323 BODY -323 CALL 268 chan -323 , -323 = -323 false -323 func -323 interface -323 { -323 ( -323 [ -323 map -323 - -323 NAME -323 nil -323 NUMBER -323 ? 269 } -323 ) -323 ] -323 RUNE -323 * -323 STRING -323 struct -323 true -323 | -323
-58
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
END -183 & 376 BODY -183 chan -183 , -183 = -183 false -183 func -183 interface -183 { -183 ( -183 [ -183 map -183 - -183 NAME -183 nil -183 NUMBER -183 } -183 ) -183 ] -183 RUNE -183 * -183 STRING -183 struct -183 true -183 | -183
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
END -140 or 378
NAME 379
END -143 BODY 381 or 382
-193
-32
NAME 18
NAME 18
-28
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 370 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -75 RUNE 35 * 156 STRING 37 struct 143 true 38
END -329 BODY -329 CALL 268 or -329
-60
, 388 { -37 NAME -37 ) -37
-40
BODY 389 chan 145 : 390 false 24 func 148 interface 149 ( 391 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
& 88 ^ 89 , -148 < 90 - 91 > 92 NAME -148 % 93 + 94 } -148 / 95 * 96 STRING -148 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& 88 ^ 89 , -149 < 90 - 91 > 92 NAME -149 % 93 + 94 } -149 / 95 * 96 STRING -149 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-44
} 395
interface 187 [ 188 map 29 NAME 189 * 190
END -214 & -214 ! -214 CALL -214 ^ -214 : -214 , -214 . 173 false -214 func -214 { -214 < -214 ( -214 [ -214 map -214 - -214 > -214 NAME -214 nil -214 NUMBER -214 % -214 + -214 } -214 ) -214 ] -214 RUNE -214 / -214 * -214 STRING -214 true -214 | -214 ... -214 &^ -214 || -214 && -214 == -214 != -214 <= -214 >= -214 << -214 >> -214
-189
-64
interface 187 [ 188 map 29 NAME 189 * 190
& 88 ! -15 ^ 89 , 397 false -15 func -15 { -15 < 90 ( -15 [ -15 map -15 - 91 > 92 NAME -15 nil -15 NUMBER -15 % 93 + 94 } -15 ) -15 RUNE -15 / 95 * 96 STRING -15 true -15 | 97 ... 398 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-20
& -21 ! -21 ^ -21 , 399 false -21 func -21 { -21 ( -21 [ -21 map -21 - -21 NAME -21 nil -21 NUMBER -21 + -21 } -21 ) -21 RUNE -21 * -21 STRING -21 true -21
-356
-357
-366
-368
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 ] -179 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] -181 RUNE 35 * 36 STRING 37 true 38
-369
& -33 ! -33 ^ -33 , 401 false -33 func -33 { -33 ( -33 [ -33 map -33 - -33 NAME -33 nil -33 NUMBER -33 + -33 } -33 RUNE -33 * -33 STRING -33 true -33
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-36
-360
-361
-362
-363
= 403 NAME -108 ) -108
& 88 ^ 89 < 90 - 91 > 92 NAME -110 % 93 + 94 ) -110 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
{ 139 NAME 140 ) -250
: 407
, -205 NAME -205 } -205 STRING 408
, -207 NAME -207 } -207 STRING 409
-277
, 410 NAME -47 } -47
-50
-150
[ 126 map 127 NAME 229 * 129
-260
] 412
-263
-257
BODY 413 chan 145 : 390 false 24 func 148 interface 149 ( 391 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
) 415
chan 145 : 416 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-245
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-247
-248
NAME 420
BODY 421 ensure 14 ( 422
END -324 & -324 BODY -324 CALL 268 chan -324 , -324 = -324 false -324 func -324 interface -324 { -324 ( -324 [ -324 map -324 - -324 NAME -324 nil -324 NUMBER -324 ? 269 } -324 ) -324 ] -324 RUNE -324 * -324 STRING -324 struct -324 true -324 | -324
END -125 & 272 ) -125
END -127 ) -127 | 266
NAME 570
NAME 566 } -295 * 345
-52
} 433
chan 434 interface 435 { 436 ( 437 [ 438 map 439 NAME 573 * 440 struct 441
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -338 RUNE 35 * 156 STRING 37 struct 143 true 38
chan -3 , 444 false -3 func -3 interface -3 { -3 ( -3 [ -3 map -3 - -3 NAME -3 nil -3 NUMBER -3 ) -3 ] -3 RUNE -3 * -3 STRING -3 struct -3 true -3
) 445
-81
false 24 - 446 nil 32 NUMBER 33 RUNE 35 STRING 37 true 38
-82
NAME 448 ) 449
-84
, 451 ) 452
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-88
] 454
-69
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 455 RUNE 35 * 156 STRING 37 struct 143 true 38
-71
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ] 456 RUNE 35 * 156 STRING 37 struct 143 true 38
-61
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
NAME 458
false 24 [ 460 - 461 NAME 31 nil 32 NUMBER 462 ] 463 RUNE 35 STRING 37 true 38
-113
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 370 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 466 RUNE 35 * 156 STRING 37 struct 143 true 38
chan -11 , 468 false -11 func -11 interface -11 { -11 ( -11 [ -11 map -11 - -11 NAME -11 nil -11 NUMBER -11 ) -11 RUNE -11 * -11 STRING -11 struct -11 true -11
-57
-25
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
END -374 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
NAME 379
END -156 { 26 ( 471
-142
END -144 or 473
NAME 379
-195
-196
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 370 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -76 RUNE 35 * 156 STRING 37 struct 143 true 38
) 475
-59
-38
-350
chan 145 false 24 func 148 interface 149 { 123 ( 391 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
& 246 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 255 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38 | 247
& -97 BODY -97 CALL 268 ? 269 | -97
& 272 BODY -99 | 266
BODY 482
-188
-197
-16
& -17 ! -17 ^ -17 , 483 false -17 func -17 { -17 ( -17 [ -17 map -17 - -17 NAME -17 nil -17 NUMBER -17 + -17 } -17 ) -17 RUNE -17 * -17 STRING -17 true -17
-22
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 ] -182 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-34
& 88 ! -239 ^ 89 , -239 false -239 func -239 { -239 < 90 ( -239 [ -239 map -239 - 91 > 92 NAME -239 nil -239 NUMBER -239 % 93 + 94 } -239 RUNE -239 / 95 * 96 STRING -239 true -239 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
END -105 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
, -199 NAME -199 } -199 STRING 485
) 486
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-206
-208
-48
-259
[ 126 map 127 NAME 229 * 129
-159
BODY 489
BODY 490 chan 145 : 390 false 24 func 148 interface 149 ( 391 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-243
-244
-246
BODY 493 ensure 14 ( 494
-167
{ 139 NAME 140 ) -250
-170
END -126 & 376 ) -126
END -128 ) -128 | 368
chan 434 interface 435 { 436 ( 437 [ 438 map 439 NAME 573 * 440 struct 441
NAME 497
NAME 577
chan -299 , 498 interface -299 { -299 ( -299 [ -299 map -299 NAME -299 * -299 struct -299
-51
-284
-285
-280
chan 434 interface 435 { 436 ( 437 [ 438 map 439 NAME 573 * 440 struct 441
{ 500
NAME 220 } 579
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
NUMBER 503 ] 504
[ 505
chan 434 interface 435 { 436 ( 437 [ 438 map 439 NAME 573 * 440 struct 441
{ 509
END -371 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
chan -1 , 511 false -1 func -1 interface -1 { -1 ( -1 [ -1 map -1 - -1 NAME -1 nil -1 NUMBER -1 ) -1 ] -1 RUNE -1 * -1 STRING -1 struct -1 true -1
-4
END -79 & -79 BODY -79 CALL -79 chan -79 : 512 , -79 = -79 false -79 func -79 interface -79 { -79 ( -79 [ -79 map -79 - -79 NAME -79 nil -79 NUMBER -79 ? -79 } -79 ) -79 ] -79 RUNE -79 * -79 STRING -79 struct -79 true -79 | -79
NUMBER 513
-349
= 355
-83
-5
NAME 448 ) 514
-86
-87
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-70
-72
-62
, -211 . 65 ) -211
, 517 ) 518
false 24 [ 460 - 461 NAME 31 nil 32 NUMBER 519 ] 520 RUNE 35 STRING 37 true 38
NUMBER 521
, -184 ] 522
chan 145 , -135 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -135 RUNE 35 * 156 STRING 37 struct 143 true 38
, -185 ] 523
, 524
-114
chan -9 , 526 false -9 func -9 interface -9 { -9 ( -9 [ -9 map -9 - -9 NAME -9 nil -9 NUMBER -9 ) -9 RUNE -9 * -9 STRING -9 struct -9 true -9
-12
-26
-141
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -154 RUNE 35 * 36 STRING 37 true 38
-158
NAME 379
-146
END -326 BODY -326 CALL 268 or -326
-265
-266
, 530 ) -129
& -98 BODY -98 CALL 268 ? 269 | -98
& 376 BODY -100
BODY -101 | 368
-351
-18
& 88 ^ 89 < 90 - 91 > 92 NAME -109 % 93 + 94 ) -109 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-200
: 532 , -201 NAME -201 } -201
, -203 NAME -203 } -203 STRING 533
-261
-160
-161
BODY 534
-242
-163
{ 139 NAME 140 ) -250
-166
) 536
-53
NAME 537
NAME 586
} 587
NAME 220 } 588
) 589
] 538
chan 434 interface 435 { 436 ( 437 [ 438 map 439 NAME 573 * 440 struct 441
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
NAME 591
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 592 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ] 593 RUNE 35 * 156 STRING 37 struct 143 true 38
NAME 566 } -294 * 345
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 370 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 594 RUNE 35 * 156 STRING 37 struct 143 true 38
-2
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-348
-85
-6
-89
) 545
-112
, -184 ] 546
-135
-130
chan 145 , -134 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) -134 RUNE 35 * 156 STRING 37 struct 143 true 38
-136
false 24 [ 460 - 461 NAME 31 nil 32 NUMBER 547 RUNE 35 STRING 37 true 38
, 549 ] 550
-10
) 551
-145
END -327 BODY -327 CALL 268 or -327
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
, 553 ) 554
chan 145 false 24 func 148 interface 149 { 123 ( 391 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 RUNE 35 * 156 STRING 37 struct 143 true 38
-204
-162
) 556
BODY 557 ensure 14
-54
chan 434 interface 435 { 436 ( 437 [ 438 map 439 NAME 573 * 440 struct 441
] 559
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 597 RUNE 35 * 156 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ] 598 RUNE 35 * 156 STRING 37 struct 143 true 38
} 599
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 370 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 600 RUNE 35 * 156 STRING 37 struct 143 true 38
-80
-111
-134
-184
-13
false 24 [ 460 - 461 NAME 31 nil 32 NUMBER 547 ] 560 RUNE 35 STRING 37 true 38
-138
-157
-41
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 155 ) 562 RUNE 35 * 156 STRING 37 struct 143 true 38
-270
-202
BODY 564 ensure 14
-168
-169
chan 434 interface 435 { 436 ( 437 [ 438 map 439 NAME 573 * 440 struct 441
-137
-14
-269
-42
-164
-165
chan -298 : 426 , 427 . 428 interface -298 { -298 ( -298 [ -298 map -298 NAME -298 } -286 * -298 STRING 569 struct -298 NEWLINE -286
, -290 } -290 STRING 572 NEWLINE -290
, 431 } -297 NEWLINE 432
-289
, -282 . 499 } -282 STRING -282 NEWLINE -282
, 431 } -296 NEWLINE 432
-291
CALL -308 , -308 . 506 ( 507 [ 508 ? -308 } -308 STRING -308 NEWLINE -308
CALL 510 , -319 ? 581 } -319 STRING -319 NEWLINE -319
, -292 } -292 STRING 584 NEWLINE -292
, -287 } -287 STRING 585 NEWLINE -287
-281
-300
-302
-314
-318
CALL 510 , -320 ? 581 } -320 STRING -320 NEWLINE -320
-56
-293
-288
-283
-301
-303
-304
-306
-309
-310
-312
-316
-55
-305
-311
-313
-315
-317
-307
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

alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 218 union 218
array_literal_type 39 expr 219 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 219 value_expr 41
__shape_star_13 222 member 223
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 224 union 224



receiver_type 230
receiver_type 231

__parameters_star_2 178 parameter 179 parameters 233



import_spec 236



__names_star_3 63 names 239
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 243 union 243

alternative 157 application 158 bare_operand 158 declared_type 248 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 248 union 248


application 250 bare_operand 250 named 250 operand 250 pointer_type 250 scalar 160 shape 250 struct 250
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 251 union 251
array_literal_type 39 expr 252 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 252 value_expr 41


alternative 157 application 158 bare_operand 158 declared_type 256 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 256 union 256 value 257



__named_star_9 264

application 265 bare_operand 265 named 265 operand 265 pointer_type 265 scalar 160 shape 265 struct 265
__union_plus_7 267
__suffixed_plus_5 270 constraint 271 suffix 271



__intersection_plus_6 273


named 175 shape 176 test 277

path 278






__named_star_9 264
__test_star_17 284 constraint 285


parameter 286


array_literal_type 39 expr 289 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 289 value_expr 41
array_literal_type 39 expr 290 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 290 value_expr 41






__named_star_9 294
array_literal_type 295 literal_element 295 map_literal_type 295 named_literal 295


operator 107


array_literal_type 39 expr 298 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 298 value_expr 41
operator 107






array_literal_type 39 expr 305 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 305 value_expr 41
operator 107

array_literal_type 39 expr 208 literal 41 map_literal_type 42 pair 308 path_expr 43 scalar 41 shape_expr 41 unary 208 value_expr 41
operator 107





alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 315 union 315
array_literal_type 39 expr 316 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 316 value_expr 41



operator 107
pointer_type 321 shape 322

member 324



receiver_type 328
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 329 union 329






__parameters_star_2 178 parameter 179 parameters 333





alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 336 union 336
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 338 union 338
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 339 union 339



application 342 bare_operand 342 named 342 operand 342 pointer_type 342 scalar 160 shape 342 struct 342 suffixed 343 term 343
alternative 344 application 342 bare_operand 342 intersection 344 named 342 operand 342 pointer_type 342 scalar 160 shape 342 struct 342 suffixed 162 term 162

__struct_members_plus_14 346 struct_embedded 567 struct_ended 347 struct_line 568 struct_members 348 struct_names 349


operator 107
__application_star_10 351 alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 352 types 353 union 352

__named_star_9 264

__bare_operand_star_8 359

application 361 bare_operand 361 named 361 operand 361 pointer_type 361 scalar 160 shape 361 struct 361
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 362 union 362

__application_star_10 364 alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 352 union 352
__application_star_10 366 alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 352 union 352


alternative 367 application 342 bare_operand 342 intersection 367 named 342 operand 342 pointer_type 342 scalar 160 shape 342 struct 342 suffixed 162 term 162

__constraint_star_11 372 alternative 157 application 158 argument 373 bare_operand 158 elements 373 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 373 union 373

constraint 374 suffix 374

application 342 bare_operand 342 named 342 operand 342 pointer_type 342 scalar 160 shape 342 struct 342 suffixed 375 term 375

array_literal_type 39 expr 377 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 377 value_expr 41

failure 380



path 383
path 384

__constraint_star_11 385 alternative 157 application 158 argument 373 arguments 386 bare_operand 158 elements 373 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 373 union 373
constraint 387



application 392 bare_operand 392 bare_term 393 bare_type 394 named 392 pointer_type 392 result 394 result_pair 394 scalar 160 struct 392
operator 107
operator 107


array_literal_type 191 literal_element 191 map_literal_type 191 named_literal 191



array_literal_type 396 literal_element 396 map_literal_type 396 named_literal 396
operator 107






operator 107
array_literal_type 39 expr 400 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 400 value_expr 41


array_literal_type 39 expr 402 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 402 value_expr 41






operator 107
array_literal_type 39 expr 404 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 404 value_expr 41
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 405 union 405
__parameters_star_2 178 parameter 179 parameters 406







receiver_type 411




application 392 bare_operand 392 bare_term 393 bare_type 414 named 392 pointer_type 392 result 414 result_pair 414 scalar 160 struct 392

alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 417 union 417
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 418 union 418

alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 419 union 419



ensure 423
__suffixed_plus_5 270 constraint 271 suffix 271
__intersection_plus_6 424
__union_plus_7 425

struct_embedded 567 struct_ended 430 struct_line 571 struct_names 349


struct_operand 574 struct_type 575
array_literal_type 39 expr 442 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 442 value_expr 41
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 443 union 443



literal 447 scalar 447

value 450


application 453 bare_operand 453 named 453 operand 453 pointer_type 453 scalar 160 shape 453 struct 453



alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 443 union 443

alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 443 union 443

alternative 457 application 342 bare_operand 342 intersection 457 named 342 operand 342 pointer_type 342 scalar 160 shape 342 struct 342 suffixed 162 term 162
named 459
element 464 elements 464 item 465 path_expr 464 scalar 464

alternative 157 application 158 argument 467 bare_operand 158 elements 467 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 467 union 467



application 342 bare_operand 342 named 342 operand 342 pointer_type 342 scalar 160 shape 342 struct 342 suffixed 469 term 469
operator 107
failure 470
shape_expr 472


failure 474


alternative 157 application 158 argument 467 bare_operand 158 elements 467 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 467 union 467




alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 result_pair 476 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 477 union 477
alternative 157 application 158 bare_operand 158 declared_type 256 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 478 union 478 value 257
__suffixed_plus_5 479 constraint 271 suffix 271
__intersection_plus_6 480 __union_plus_7 481






operator 107

operator 107
array_literal_type 39 expr 484 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 484 value_expr 41
operator 107


alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 487 union 487




receiver_type 488


application 392 bare_operand 392 bare_term 393 bare_type 491 named 392 pointer_type 392 result 491 result_pair 491 scalar 160 struct 392
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 492 union 492



ensure 495

__parameters_star_2 178 parameter 179 parameters 496



struct_operand 574 struct_type 576







struct_operand 578

__shape_star_13 501 member 223
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 502 union 502


struct_operand 580

operator 107








value 515


application 516 bare_operand 516 named 516 operand 516 pointer_type 516 scalar 160 shape 516 struct 516



__named_star_9 264

element 464 elements 464 item 465 path_expr 464 scalar 464


application 361 bare_operand 361 named 361 operand 361 pointer_type 361 scalar 160 shape 361 struct 361

__elements_plus_12 525





__expressions_star_19 196 array_literal_type 39 expr 197 expressions 527 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 197 value_expr 41

failure 528

__test_star_17 529 constraint 285


__result_pair_plus_4 531
constraint 374 suffix 374




operator 107









__parameters_star_2 178 parameter 179 parameters 535






member 324


struct_operand 590
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 539 union 539

__application_star_10 540 alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 352 union 352
__application_star_10 541 alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 352 union 352
__struct_members_plus_14 346 struct_embedded 567 struct_ended 347 struct_line 568 struct_members 542 struct_names 349
__constraint_star_11 543 alternative 157 application 158 argument 373 bare_operand 158 elements 373 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 373 union 373

application 544 bare_operand 544 named 544 operand 544 pointer_type 544 scalar 160 shape 544 struct 544









application 453 bare_operand 453 named 453 operand 453 pointer_type 453 scalar 160 shape 453 struct 453

element 548 elements 548 item 548 path_expr 548 scalar 548




constraint 387
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 552 union 552

alternative 157 application 158 bare_operand 158 intersection 159 method_result 555 named 158 operand 158 pointer_type 158 result_pair 555 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 555 union 555



ensure 558

struct_operand 596

alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 443 union 443
alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 443 union 443

alternative 157 application 158 argument 467 bare_operand 158 elements 467 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 467 union 467





element 561 elements 561 item 561 path_expr 561 scalar 561



alternative 157 application 158 bare_operand 158 intersection 159 named 158 operand 158 pointer_type 158 scalar 160 shape 158 struct 158 suffixed 161 term 162 type 563 union 563


ensure 565


struct_operand 601






__struct_names_star_15 429







__struct_type_plus_16 582 struct_suffix 583







struct_suffix 595



















"""
