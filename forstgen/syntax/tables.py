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
    '\\.(?:[\\s\ufeff]++|\\/\\/[^\n]*+|\\/\\*(?:[^*]|\\*(?!\\/))*+\\*\\/)*+[^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?0-9"\'][^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?]*+(?:\\?++[^\\s\ufeff(){}:,+\\-*\\/%=!><&|.\\[\\];^`?]++)*(?:[\\s\ufeff]++|\\/\\/[^\n]*+|\\/\\*(?:[^*]|\\*(?!\\/))*+\\*\\/)*+\\(',
)
PUNCTUATION = '\\.\\.\\.|!=|\\&\\&|\\&\\^|:=|<<|<=|==|>=|>>|\\|\\||!|%|\\&|\\(|\\)|\\*|\\+|,|\\-|\\.|/|:|<|=|>|\\?|\\[|\\]|\\^|\\{|\\||\\}'
STARTS = {'declaration': 0, 'ensure': 1, 'loop': 2, 'condition': 3, 'expr': 4}
ENDS = {'declaration': 13, 'ensure': 15, 'loop': 17, 'condition': 19, 'expr': 40}
FIRST_LINE_STATE = 564

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
    ('bare_operand', 2, lambda b, s, e, v: b.literal_type_negative(s, e, v[1])),
    # bare_operand: application
    ('bare_operand', 1, same),
    # bare_operand: literal
    ('bare_operand', 1, lambda b, s, e, v: b.literal_type(s, e, v[0])),
    # bare_operand: named
    ('bare_operand', 1, same),
    # bare_operand: pointer_type
    ('bare_operand', 1, same),
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

= -214 NAME 61 range 62 := -214

END -251 . 65 is -251

is 67
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-270
( 71
NAME 72 } 73 STRING 74
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] 78 RUNE 35 * 36 STRING 37 true 38
[ 81
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
END -253 & -253 ! -253 CALL -253 ^ -253 : -253 , -253 . 65 false -253 func -253 { -253 < -253 ( -253 [ -253 map -253 - -253 > -253 NAME -253 nil -253 NUMBER -253 % -253 + -253 } -253 ) -253 ] -253 RUNE -253 / -253 * -253 STRING -253 true -253 | -253 ... -253 &^ -253 || -253 && -253 == -253 != -253 <= -253 >= -253 << -253 >> -253
-271
-185
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-272
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-273
-274
END -353 & -353 ! -353 CALL -353 ^ -353 : -353 , -353 . -353 false -353 func -353 { 86 < -353 ( 87 [ -353 map -353 - -353 > -353 NAME -353 nil -353 NUMBER -353 % -353 + -353 } -353 ) -353 ] -353 RUNE -353 / -353 * -353 STRING -353 true -353 | -353 ... -353 &^ -353 || -353 && -353 == -353 != -353 <= -353 >= -353 << -353 >> -353
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
END -344 & -344 ! -344 CALL 108 ^ -344 : -344 , -344 . 109 false -344 func -344 { -344 < -344 ( 110 [ 111 map -344 - -344 > -344 NAME -344 nil -344 NUMBER -344 % -344 + -344 } -344 ) -344 ] -344 RUNE -344 / -344 * -344 STRING -344 true -344 | -344 ... -344 &^ -344 || -344 && -344 == -344 != -344 <= -344 >= -344 << -344 >> -344
END -357 & -357 ! -357 CALL -357 ^ -357 : -357 , -357 . -357 false -357 func -357 { 112 < -357 ( -357 [ -357 map -357 - -357 > -357 NAME -357 nil -357 NUMBER -357 % -357 + -357 } -357 ) -357 ] -357 RUNE -357 / -357 * -357 STRING -357 true -357 | -357 ... -357 &^ -357 || -357 && -357 == -357 != -357 <= -357 >= -357 << -357 >> -357
END -343 & -343 ! -343 CALL 113 ^ -343 : -343 , -343 false -343 func -343 { 26 < -343 ( 114 [ 115 map -343 - -343 > -343 NAME -343 nil -343 NUMBER -343 % -343 + -343 } -343 ) -343 ] -343 RUNE -343 / -343 * -343 STRING -343 true -343 | -343 ... -343 &^ -343 || -343 && -343 == -343 != -343 <= -343 >= -343 << -343 >> -343
NAME 117 ) 118
: 121 = 122
{ 123 ( 124
[ 126 map 127 NAME 128 * 129
( 131
NAME 132
STRING 133
. 50 NAME 52 ) 134 STRING 53
NAME 137 STRING 138
-176
-172
{ 139 NAME 140
-237
= 142 struct 143
chan 145 : 146 = 147 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
NAME 163
is 164
, 165 = -29 in 166 NAME -29 := -29
NAME 18
= -215 NAME 168 } -215 := -215
= 169 := 170
NAME 171
END -252 . 172 is -252
{ 123 NAME 173
-337
-338
-339
{ 139 NAME 140 ) -249
: 180 , -146 NAME -146 } -146 STRING -146
-277
: 181
NAME 72 } 182 STRING 74
, 184 NAME -45 } -45 STRING -45
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 ) 185 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
END -351 & -351 ! -351 CALL -351 ^ -351 : -351 , -351 . -351 false -351 func -351 interface 186 { -351 < -351 ( -351 [ 187 map 29 - -351 > -351 NAME 188 nil -351 NUMBER -351 % -351 + -351 } -351 ) -351 ] -351 RUNE -351 / -351 * 189 STRING -351 true -351 | -351 ... -351 &^ -351 || -351 && -351 == -351 != -351 <= -351 >= -351 << -351 >> -351
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] 191 RUNE 35 * 36 STRING 37 true 38
& 88 ! -65 ^ 89 , 193 false -65 func -65 { -65 < 90 ( -65 [ -65 map -65 - 91 > 92 NAME -65 nil -65 NUMBER -65 % 93 + 94 ] -65 RUNE -65 / 95 * 96 STRING -65 true -65 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
interface 186 [ 187 map 29 NAME 188 * 189
-340
END -254 & -254 ! -254 CALL -254 ^ -254 : -254 , -254 . 172 false -254 func -254 { -254 < -254 ( -254 [ -254 map -254 - -254 > -254 NAME -254 nil -254 NUMBER -254 % -254 + -254 } -254 ) -254 ] -254 RUNE -254 / -254 * -254 STRING -254 true -254 | -254 ... -254 &^ -254 || -254 && -254 == -254 != -254 <= -254 >= -254 << -254 >> -254
-341
-342
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -153 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -153 RUNE 35 * 36 STRING 37 true 38
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
-231
-232
-233
-234
-235
-236
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -153 RUNE 35 * 36 STRING 37 true 38
NAME 201
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -153 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 : 203 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -239 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -153 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -153 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 : 203 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-362
: 213 = 214 NAME -106 ) -106
-102
NAME 117 ) 215
-8
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
NAME 219 } 220
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-150
NUMBER 224 ] 225
[ 226
. 227 [ 126 map 127 NAME 228 ) -261 * 129
[ 126 map 127 NAME 228 * 129
) 231
{ 139 NAME 140 ) -249
( 233
-173
-170
. 50 NAME 52 ) 234 STRING 53
-24
STRING 236
-175
NAME 237 } -214
chan 145 : 239 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ? 240 RUNE 35 * 155 STRING 37 struct 143 true 38 ... 241
, 243 ) 244
& 245 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38 | 246
{ 248
-334
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
( 252
{ 253
& 245 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 254 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38 | 246
NUMBER 257 ] 258
[ 259
NUMBER 260
END -210 & -210 BODY -210 CALL -210 chan -210 , -210 . 65 = -210 false -210 func -210 interface -210 { -210 ( 261 [ 262 map -210 - -210 NAME -210 nil -210 NUMBER -210 ? -210 } -210 ) -210 ] -210 RUNE -210 * -210 STRING -210 struct -210 true -210 | -210
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
| 265
END -330 & -322 BODY -330 CALL 267 chan -330 , -330 = -330 false -330 func -330 interface -330 { -330 ( -330 [ -330 map -330 - -330 NAME -330 nil -330 NUMBER -330 ? 268 } -330 ) -330 ] -330 RUNE -330 * -330 STRING -330 struct -330 true -330 | -322
END -329 BODY -329 chan -329 , -329 = -329 false -329 func -329 interface -329 { -329 ( -329 [ -329 map -329 - -329 NAME -329 nil -329 NUMBER -329 } -329 ) -329 ] -329 RUNE -329 * -329 STRING -329 struct -329 true -329 | -67
-92
END -331 & -323 BODY -331 chan -331 , -331 = -331 false -331 func -331 interface -331 { -331 ( -331 [ -331 map -331 - -331 NAME -331 nil -331 NUMBER -331 } -331 ) -331 ] -331 RUNE -331 * -331 STRING -331 struct -331 true -331 | -323
END -68 & 271 BODY -68 chan -68 , -68 = -68 false -68 func -68 interface -68 { -68 ( -68 [ -68 map -68 - -68 NAME -68 nil -68 NUMBER -68 } -68 ) -68 ] -68 RUNE -68 * -68 STRING -68 struct -68 true -68 | -68
END -371 = 273
END -138 BODY 274 or 275
{ 123 NAME 173
-30
NAME 18
-193
, 278 = -31 NAME -31 } -31 := -31
range 279
range 280
-27
NAME 281
END -210 BODY -210 CALL -210 . 65 ( 282 or -210
END -326 BODY -326 CALL 267 or -326
-328
-101
{ 139 NAME 140 ) -250
, 286 { -39 NAME -39 ) -39
) 287
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-278
, 290 NAME -43 } -43 STRING -43
-46
-350
{ 291
] 292
END -212 & -212 ! -212 CALL -212 ^ -212 : -212 , -212 . 65 false -212 func -212 { -212 < -212 ( -212 [ -212 map -212 - -212 > -212 NAME -212 nil -212 NUMBER -212 % -212 + -212 } -212 ) -212 ] -212 RUNE -212 / -212 * -212 STRING -212 true -212 | -212 ... -212 &^ -212 || -212 && -212 == -212 != -212 <= -212 >= -212 << -212 >> -212
interface 186 [ 187 map 29 NAME 188 * 189
-77
-352
& 88 ! -63 ^ 89 , 295 false -63 func -63 { -63 < 90 ( -63 [ -63 map -63 - 91 > 92 NAME -63 nil -63 NUMBER -63 % 93 + 94 ] -63 RUNE -63 / 95 * 96 STRING -63 true -63 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-66
] 296
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -154 ) -154 RUNE 35 * 36 STRING 37 true 38
& 88 ! -19 ^ 89 , 298 false -19 func -19 { -19 < 90 ( -19 [ -19 map -19 - 91 > 92 NAME -19 nil -19 NUMBER -19 % 93 + 94 } -19 ) -19 RUNE -19 / 95 * 96 STRING -19 true -19 | 97 ... 299 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
} 300
) 301
-151
) 302
-365
) 303
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] -177 RUNE 35 * 36 STRING 37 true 38
& 88 ^ 89 : 305 < 90 - 91 > 92 % 93 + 94 ] -179 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
] 306
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 } -240 RUNE 35 * 36 STRING 37 true 38
& 88 ^ 89 : 308 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& -35 ! -35 ^ -35 , 309 false -35 func -35 { -35 ( -35 [ -35 map -35 - -35 NAME -35 nil -35 NUMBER -35 + -35 } -35 RUNE -35 * -35 STRING -35 true -35
} 310
) 311
) 312
] 313
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-103
-7
= 316
END -105 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
: 317 , -197 { 123 ( 318 NAME -197 ? 319 } -197 * 155
-275
NAME 219 } 322
, 324 NAME -49 } -49
) 325
] 326
[ 126 map 127 NAME 228 * 129
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
NAME 329
. 227 ) -261
) 330
-263
-257
) 331
{ 139 NAME 140 ) -249
-171
-23
-174
, 165 NAME -29 } -29
} 333
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38 ... 334
chan 145 : 336 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-248
) 339
NAME 340
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-333
NAME 564 } -292 * 344
-78
END -368 = 349
END -370 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) -335 RUNE 35 * 155 STRING 37 struct 143 true 38
} 353
& -210 CALL -210 , -210 . 65 = 354 ( 261 [ 262 ? -210 ) -210 | -210
) 355
, 356 ) 357
] 359
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-90
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) 362 RUNE 35 * 155 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ] 364 RUNE 35 * 155 STRING 37 struct 143 true 38
END -211 & -211 BODY -211 CALL -211 chan -211 , -211 . 172 = -211 false -211 func -211 interface -211 { -211 ( -211 [ -211 map -211 - -211 NAME -211 nil -211 NUMBER -211 or -211 ? -211 } -211 ) -211 ] -211 RUNE -211 * -211 STRING -211 struct -211 true -211 | -211
-255
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
END -345 BODY -345 chan -345 , -345 = -345 false -345 func -345 interface -345 { -345 ( -345 [ -345 map -345 - -345 NAME -345 nil -345 NUMBER -345 } -345 ) -345 ] -345 RUNE -345 * -345 STRING -345 struct -345 true -345 | 367
& 368 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 369 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) 370 RUNE 35 * 155 STRING 37 struct 143 true 38
-319
END -321 & -321 BODY -321 CALL 267 chan -321 , -321 = -321 false -321 func -321 interface -321 { -321 ( -321 [ -321 map -321 - -321 NAME -321 nil -321 NUMBER -321 ? 268 } -321 ) -321 ] -321 RUNE -321 * -321 STRING -321 struct -321 true -321 | -321
-58
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
END -182 & 375 BODY -182 chan -182 , -182 = -182 false -182 func -182 interface -182 { -182 ( -182 [ -182 map -182 - -182 NAME -182 nil -182 NUMBER -182 } -182 ) -182 ] -182 RUNE -182 * -182 STRING -182 struct -182 true -182 | -182
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
END -139 or 377
NAME 378
END -142 BODY 380 or 381
-192
-32
NAME 18
NAME 18
-28
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 369 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) -75 RUNE 35 * 155 STRING 37 struct 143 true 38
END -327 BODY -327 CALL 267 or -327
-60
, 387 { -37 NAME -37 ) -37
-40
BODY 388 chan 145 : 389 false 24 func 148 interface 149 ( 390 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
& 88 ^ 89 , -147 < 90 - 91 > 92 NAME -147 % 93 + 94 } -147 / 95 * 96 STRING -147 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& 88 ^ 89 , -148 < 90 - 91 > 92 NAME -148 % 93 + 94 } -148 / 95 * 96 STRING -148 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-44
} 394
interface 186 [ 187 map 29 NAME 188 * 189
END -213 & -213 ! -213 CALL -213 ^ -213 : -213 , -213 . 172 false -213 func -213 { -213 < -213 ( -213 [ -213 map -213 - -213 > -213 NAME -213 nil -213 NUMBER -213 % -213 + -213 } -213 ) -213 ] -213 RUNE -213 / -213 * -213 STRING -213 true -213 | -213 ... -213 &^ -213 || -213 && -213 == -213 != -213 <= -213 >= -213 << -213 >> -213
-188
-64
interface 186 [ 187 map 29 NAME 188 * 189
& 88 ! -15 ^ 89 , 396 false -15 func -15 { -15 < 90 ( -15 [ -15 map -15 - 91 > 92 NAME -15 nil -15 NUMBER -15 % 93 + 94 } -15 ) -15 RUNE -15 / 95 * 96 STRING -15 true -15 | 97 ... 397 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-20
& -21 ! -21 ^ -21 , 398 false -21 func -21 { -21 ( -21 [ -21 map -21 - -21 NAME -21 nil -21 NUMBER -21 + -21 } -21 ) -21 RUNE -21 * -21 STRING -21 true -21
-354
-355
-364
-366
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 ] -178 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ] -180 RUNE 35 * 36 STRING 37 true 38
-367
& -33 ! -33 ^ -33 , 400 false -33 func -33 { -33 ( -33 [ -33 map -33 - -33 NAME -33 nil -33 NUMBER -33 + -33 } -33 RUNE -33 * -33 STRING -33 true -33
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
-36
-358
-359
-360
-361
= 402 NAME -107 ) -107
& 88 ^ 89 < 90 - 91 > 92 NAME -109 % 93 + 94 ) -109 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
{ 139 NAME 140 ) -249
: 406
, -204 NAME -204 } -204 STRING 407
, -206 NAME -206 } -206 STRING 408
-276
, 409 NAME -47 } -47
-50
-149
[ 126 map 127 NAME 228 * 129
-259
] 411
-262
-256
BODY 412 chan 145 : 389 false 24 func 148 interface 149 ( 390 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
) 414
chan 145 : 415 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-244
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-246
-247
NAME 419
BODY 420 ensure 14 ( 421
END -322 & -322 BODY -322 CALL 267 chan -322 , -322 = -322 false -322 func -322 interface -322 { -322 ( -322 [ -322 map -322 - -322 NAME -322 nil -322 NUMBER -322 ? 268 } -322 ) -322 ] -322 RUNE -322 * -322 STRING -322 struct -322 true -322 | -322
END -124 & 271 ) -124
END -126 ) -126 | 265
NAME 567
NAME 564 } -293 * 344
-52
} 432
chan 433 interface 434 { 435 ( 436 [ 437 map 438 NAME 569 * 439 struct 440
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) -336 RUNE 35 * 155 STRING 37 struct 143 true 38
chan -3 , 443 false -3 func -3 interface -3 { -3 ( -3 [ -3 map -3 - -3 NAME -3 nil -3 NUMBER -3 ) -3 ] -3 RUNE -3 * -3 STRING -3 struct -3 true -3
) 444
-81
false 24 - 445 nil 32 NUMBER 33 RUNE 35 STRING 37 true 38
-82
NAME 447 ) 448
-84
, 450 ) 451
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-88
] 453
-69
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) 454 RUNE 35 * 155 STRING 37 struct 143 true 38
-71
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ] 455 RUNE 35 * 155 STRING 37 struct 143 true 38
-61
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
NAME 457
false 24 [ 459 - 460 NAME 31 nil 32 NUMBER 461 ] 462 RUNE 35 STRING 37 true 38
-112
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 369 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) 465 RUNE 35 * 155 STRING 37 struct 143 true 38
chan -11 , 467 false -11 func -11 interface -11 { -11 ( -11 [ -11 map -11 - -11 NAME -11 nil -11 NUMBER -11 ) -11 RUNE -11 * -11 STRING -11 struct -11 true -11
-57
-25
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
END -372 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
NAME 378
END -155 { 26 ( 470
-141
END -143 or 472
NAME 378
-194
-195
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 369 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) -76 RUNE 35 * 155 STRING 37 struct 143 true 38
) 474
-59
-38
-348
chan 145 false 24 func 148 interface 149 { 123 ( 390 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
& 245 chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 254 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38 | 246
& -96 BODY -96 CALL 267 ? 268 | -96
& 271 BODY -98 | 265
BODY 481
-187
-196
-16
& -17 ! -17 ^ -17 , 482 false -17 func -17 { -17 ( -17 [ -17 map -17 - -17 NAME -17 nil -17 NUMBER -17 + -17 } -17 ) -17 RUNE -17 * -17 STRING -17 true -17
-22
& 88 ^ 89 < 90 - 91 > 92 % 93 + 94 ] -181 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-34
& 88 ! -238 ^ 89 , -238 false -238 func -238 { -238 < 90 ( -238 [ -238 map -238 - 91 > 92 NAME -238 nil -238 NUMBER -238 % 93 + 94 } -238 RUNE -238 / 95 * 96 STRING -238 true -238 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 RUNE 35 * 36 STRING 37 true 38
END -104 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
, -198 NAME -198 } -198 STRING 484
) 485
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-205
-207
-48
-258
[ 126 map 127 NAME 228 * 129
-158
BODY 488
BODY 489 chan 145 : 389 false 24 func 148 interface 149 ( 390 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-242
-243
-245
BODY 492 ensure 14 ( 493
-166
{ 139 NAME 140 ) -249
-169
END -125 & 375 ) -125
END -127 ) -127 | 367
chan 433 interface 434 { 435 ( 436 [ 437 map 438 NAME 569 * 439 struct 440
NAME 496
NAME 573
chan -297 , 497 interface -297 { -297 ( -297 [ -297 map -297 NAME -297 * -297 struct -297
-51
-280
-281
-279
chan 433 interface 434 { 435 ( 436 [ 437 map 438 NAME 569 * 439 struct 440
{ 498
NAME 219 } 576
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
NUMBER 501 ] 502
[ 503
chan 433 interface 434 { 435 ( 436 [ 437 map 438 NAME 569 * 439 struct 440
{ 507
END -369 & 88 ^ 89 < 90 - 91 > 92 % 93 + 94 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
chan -1 , 509 false -1 func -1 interface -1 { -1 ( -1 [ -1 map -1 - -1 NAME -1 nil -1 NUMBER -1 ) -1 ] -1 RUNE -1 * -1 STRING -1 struct -1 true -1
-4
END -79 & -79 BODY -79 CALL -79 chan -79 : 510 , -79 = -79 false -79 func -79 interface -79 { -79 ( -79 [ -79 map -79 - -79 NAME -79 nil -79 NUMBER -79 ? -79 } -79 ) -79 ] -79 RUNE -79 * -79 STRING -79 struct -79 true -79 | -79
NUMBER 511
-347
= 354
-83
-5
NAME 447 ) 512
-86
-87
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-70
-72
-62
, -210 . 65 ) -210
, 515 ) 516
false 24 [ 459 - 460 NAME 31 nil 32 NUMBER 517 ] 518 RUNE 35 STRING 37 true 38
NUMBER 519
, -183 ] 520
chan 145 , -134 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) -134 RUNE 35 * 155 STRING 37 struct 143 true 38
, -184 ] 521
, 522
-113
chan -9 , 524 false -9 func -9 interface -9 { -9 ( -9 [ -9 map -9 - -9 NAME -9 nil -9 NUMBER -9 ) -9 RUNE -9 * -9 STRING -9 struct -9 true -9
-12
-26
-140
& 21 ! 22 ^ 23 false 24 func 25 { 26 ( 27 [ 28 map 29 - 30 NAME 31 nil 32 NUMBER 33 + 34 ) -153 RUNE 35 * 36 STRING 37 true 38
-157
NAME 378
-145
END -324 BODY -324 CALL 267 or -324
-264
-265
, 528 ) -128
& -97 BODY -97 CALL 267 ? 268 | -97
& 375 BODY -99
BODY -100 | 367
-349
-18
& 88 ^ 89 < 90 - 91 > 92 NAME -108 % 93 + 94 ) -108 / 95 * 96 | 97 &^ 98 || 99 && 100 == 101 != 102 <= 103 >= 104 << 105 >> 106
-199
: 530 , -200 NAME -200 } -200
, -202 NAME -202 } -202 STRING 531
-260
-159
-160
BODY 532
-241
-162
{ 139 NAME 140 ) -249
-165
) 534
-53
NAME 535
} 584
NAME 219 } 585
) 586
] 536
chan 433 interface 434 { 435 ( 436 [ 437 map 438 NAME 569 * 439 struct 440
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
NAME 588
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) 589 RUNE 35 * 155 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ] 590 RUNE 35 * 155 STRING 37 struct 143 true 38
NAME 564 } -292 * 344
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 369 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) 591 RUNE 35 * 155 STRING 37 struct 143 true 38
-2
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-346
-85
-6
-89
) 543
-111
, -183 ] 544
-134
-129
chan 145 , -133 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) -133 RUNE 35 * 155 STRING 37 struct 143 true 38
-135
false 24 [ 459 - 460 NAME 31 nil 32 NUMBER 545 RUNE 35 STRING 37 true 38
, 547 ] 548
-10
) 549
-144
END -325 BODY -325 CALL 267 or -325
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
, 551 ) 552
chan 145 false 24 func 148 interface 149 { 123 ( 390 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 RUNE 35 * 155 STRING 37 struct 143 true 38
-203
-161
) 554
BODY 555 ensure 14
-54
chan 433 interface 434 { 435 ( 436 [ 437 map 438 NAME 569 * 439 struct 440
] 557
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) 594 RUNE 35 * 155 STRING 37 struct 143 true 38
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ] 595 RUNE 35 * 155 STRING 37 struct 143 true 38
} 596
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 369 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) 597 RUNE 35 * 155 STRING 37 struct 143 true 38
-80
-110
-133
-183
-13
false 24 [ 459 - 460 NAME 31 nil 32 NUMBER 545 ] 558 RUNE 35 STRING 37 true 38
-137
-156
-41
chan 145 false 24 func 148 interface 149 { 123 ( 150 [ 151 map 152 - 153 NAME 154 nil 32 NUMBER 33 ) 560 RUNE 35 * 155 STRING 37 struct 143 true 38
-269
-201
BODY 562 ensure 14
-167
-168
chan 433 interface 434 { 435 ( 436 [ 437 map 438 NAME 569 * 439 struct 440
-136
-14
-268
-42
-163
-164
chan -296 : 425 , 426 . 427 interface -296 { -296 ( -296 [ -296 map -296 NAME -296 } -282 * -296 STRING 566 struct -296 NEWLINE -282
, 430 } -295 NEWLINE 431
-287
, -288 } -288 STRING 574 NEWLINE -288
, 430 } -294 NEWLINE 431
CALL -306 , -306 . 504 ( 505 [ 506 ? -306 } -306 STRING -306 NEWLINE -306
CALL 508 , -317 ? 578 } -317 STRING -317 NEWLINE -317
, -290 } -290 STRING 581 NEWLINE -290
, -283 } -283 STRING 582 NEWLINE -283
, -285 } -285 STRING 583 NEWLINE -285
-289
-298
-300
-312
-316
CALL 508 , -318 ? 578 } -318 STRING -318 NEWLINE -318
-56
-291
-284
-286
-299
-301
-302
-304
-307
-308
-310
-314
-55
-303
-309
-311
-313
-315
-305
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
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 162 union 162



path 167




named 174 shape 175 test 176



__parameters_star_2 177 parameter 178 parameters 179



entry 183

operator 107
array_literal_type 190 literal_element 190 map_literal_type 190 named_literal 190
array_literal_type 39 expr 192 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 192 value_expr 41
operator 107
array_literal_type 194 literal_element 194 map_literal_type 194 named_literal 194




__expressions_star_19 195 array_literal_type 39 expr 196 expressions 197 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 196 value_expr 41
__expressions_star_19 195 array_literal_type 39 expr 196 expressions 198 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 196 value_expr 41



















array_literal_type 39 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 199 value_expr 41
__expressions_star_19 195 array_literal_type 39 expr 196 expressions 200 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 196 value_expr 41

__expressions_star_19 195 array_literal_type 39 expr 196 expressions 202 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 196 value_expr 41
array_literal_type 39 expr 204 index 205 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 204 value_expr 41
__pairs_star_21 206 array_literal_type 39 expr 207 literal 41 map_literal_type 42 pair 208 pairs 209 path_expr 43 scalar 41 shape_expr 41 unary 207 value_expr 41
__expressions_star_19 195 array_literal_type 39 expr 196 expressions 210 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 196 value_expr 41
__expressions_star_19 195 array_literal_type 39 expr 196 expressions 211 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 196 value_expr 41
array_literal_type 39 expr 204 index 212 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 204 value_expr 41



const_spec 216

alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 217 union 217
array_literal_type 39 expr 218 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 218 value_expr 41
__shape_star_13 221 member 222
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 223 union 223



receiver_type 229
receiver_type 230

__parameters_star_2 177 parameter 178 parameters 232



import_spec 235



__names_star_3 63 names 238
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 242 union 242

alternative 156 application 157 bare_operand 157 declared_type 247 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 247 union 247


application 249 bare_operand 249 literal 159 named 249 operand 249 pointer_type 249 scalar 159 shape 249 struct 249
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 250 union 250
array_literal_type 39 expr 251 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 251 value_expr 41


alternative 156 application 157 bare_operand 157 declared_type 255 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 255 union 255 value 256



__named_star_9 263
application 264 bare_operand 264 literal 159 named 264 operand 264 pointer_type 264 scalar 159 shape 264 struct 264
__union_plus_7 266
__suffixed_plus_5 269 constraint 270 suffix 270



__intersection_plus_6 272


named 174 shape 175 test 276

path 277






__named_star_9 263
__test_star_17 283 constraint 284


parameter 285


array_literal_type 39 expr 288 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 288 value_expr 41
array_literal_type 39 expr 289 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 289 value_expr 41






__named_star_9 293
array_literal_type 294 literal_element 294 map_literal_type 294 named_literal 294


operator 107


array_literal_type 39 expr 297 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 297 value_expr 41
operator 107






array_literal_type 39 expr 304 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 304 value_expr 41
operator 107

array_literal_type 39 expr 207 literal 41 map_literal_type 42 pair 307 path_expr 43 scalar 41 shape_expr 41 unary 207 value_expr 41
operator 107





alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 314 union 314
array_literal_type 39 expr 315 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 315 value_expr 41



operator 107
pointer_type 320 shape 321

member 323



receiver_type 327
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 328 union 328






__parameters_star_2 177 parameter 178 parameters 332





alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 335 union 335
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 337 union 337
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 338 union 338



application 341 bare_operand 341 literal 159 named 341 operand 341 pointer_type 341 scalar 159 shape 341 struct 341 suffixed 342 term 342
alternative 343 application 341 bare_operand 341 intersection 343 literal 159 named 341 operand 341 pointer_type 341 scalar 159 shape 341 struct 341 suffixed 161 term 161

__struct_members_plus_14 345 struct_ended 346 struct_line 565 struct_members 347 struct_names 348


operator 107
__application_star_10 350 alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 351 types 352 union 351

__named_star_9 263

__bare_operand_star_8 358

application 360 bare_operand 360 literal 159 named 360 operand 360 pointer_type 360 scalar 159 shape 360 struct 360
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 361 union 361

__application_star_10 363 alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 351 union 351
__application_star_10 365 alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 351 union 351


alternative 366 application 341 bare_operand 341 intersection 366 literal 159 named 341 operand 341 pointer_type 341 scalar 159 shape 341 struct 341 suffixed 161 term 161

__constraint_star_11 371 alternative 156 application 157 argument 372 bare_operand 157 elements 372 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 372 union 372

constraint 373 suffix 373

application 341 bare_operand 341 literal 159 named 341 operand 341 pointer_type 341 scalar 159 shape 341 struct 341 suffixed 374 term 374

array_literal_type 39 expr 376 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 376 value_expr 41

failure 379



path 382
path 383

__constraint_star_11 384 alternative 156 application 157 argument 372 arguments 385 bare_operand 157 elements 372 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 372 union 372
constraint 386



application 391 bare_operand 391 bare_term 392 bare_type 393 literal 159 named 391 pointer_type 391 result 393 result_pair 393 scalar 159 struct 391
operator 107
operator 107


array_literal_type 190 literal_element 190 map_literal_type 190 named_literal 190



array_literal_type 395 literal_element 395 map_literal_type 395 named_literal 395
operator 107






operator 107
array_literal_type 39 expr 399 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 399 value_expr 41


array_literal_type 39 expr 401 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 401 value_expr 41






operator 107
array_literal_type 39 expr 403 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 403 value_expr 41
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 404 union 404
__parameters_star_2 177 parameter 178 parameters 405







receiver_type 410




application 391 bare_operand 391 bare_term 392 bare_type 413 literal 159 named 391 pointer_type 391 result 413 result_pair 413 scalar 159 struct 391

alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 416 union 416
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 417 union 417

alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 418 union 418



ensure 422
__suffixed_plus_5 269 constraint 270 suffix 270
__intersection_plus_6 423
__union_plus_7 424

struct_ended 429 struct_line 568 struct_names 348


struct_operand 570 struct_type 571
array_literal_type 39 expr 441 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 441 value_expr 41
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 442 union 442



literal 446 scalar 446

value 449


application 452 bare_operand 452 literal 159 named 452 operand 452 pointer_type 452 scalar 159 shape 452 struct 452



alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 442 union 442

alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 442 union 442

alternative 456 application 341 bare_operand 341 intersection 456 literal 159 named 341 operand 341 pointer_type 341 scalar 159 shape 341 struct 341 suffixed 161 term 161
named 458
element 463 elements 463 item 464 path_expr 463 scalar 463

alternative 156 application 157 argument 466 bare_operand 157 elements 466 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 466 union 466



application 341 bare_operand 341 literal 159 named 341 operand 341 pointer_type 341 scalar 159 shape 341 struct 341 suffixed 468 term 468
operator 107
failure 469
shape_expr 471


failure 473


alternative 156 application 157 argument 466 bare_operand 157 elements 466 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 466 union 466




alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 result_pair 475 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 476 union 476
alternative 156 application 157 bare_operand 157 declared_type 255 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 477 union 477 value 256
__suffixed_plus_5 478 constraint 270 suffix 270
__intersection_plus_6 479 __union_plus_7 480






operator 107

operator 107
array_literal_type 39 expr 483 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 483 value_expr 41
operator 107


alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 486 union 486




receiver_type 487


application 391 bare_operand 391 bare_term 392 bare_type 490 literal 159 named 391 pointer_type 391 result 490 result_pair 490 scalar 159 struct 391
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 491 union 491



ensure 494

__parameters_star_2 177 parameter 178 parameters 495



struct_operand 570 struct_type 572







struct_operand 575

__shape_star_13 499 member 222
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 500 union 500


struct_operand 577

operator 107








value 513


application 514 bare_operand 514 literal 159 named 514 operand 514 pointer_type 514 scalar 159 shape 514 struct 514



__named_star_9 263

element 463 elements 463 item 464 path_expr 463 scalar 463


application 360 bare_operand 360 literal 159 named 360 operand 360 pointer_type 360 scalar 159 shape 360 struct 360

__elements_plus_12 523





__expressions_star_19 195 array_literal_type 39 expr 196 expressions 525 literal 41 map_literal_type 42 path_expr 43 scalar 41 shape_expr 41 unary 196 value_expr 41

failure 526

__test_star_17 527 constraint 284


__result_pair_plus_4 529
constraint 373 suffix 373




operator 107









__parameters_star_2 177 parameter 178 parameters 533





member 323


struct_operand 587
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 537 union 537

__application_star_10 538 alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 351 union 351
__application_star_10 539 alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 351 union 351
__struct_members_plus_14 345 struct_ended 346 struct_line 565 struct_members 540 struct_names 348
__constraint_star_11 541 alternative 156 application 157 argument 372 bare_operand 157 elements 372 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 372 union 372

application 542 bare_operand 542 literal 159 named 542 operand 542 pointer_type 542 scalar 159 shape 542 struct 542









application 452 bare_operand 452 literal 159 named 452 operand 452 pointer_type 452 scalar 159 shape 452 struct 452

element 546 elements 546 item 546 path_expr 546 scalar 546




constraint 386
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 550 union 550

alternative 156 application 157 bare_operand 157 intersection 158 literal 159 method_result 553 named 157 operand 157 pointer_type 157 result_pair 553 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 553 union 553



ensure 556

struct_operand 593

alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 442 union 442
alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 442 union 442

alternative 156 application 157 argument 466 bare_operand 157 elements 466 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 466 union 466





element 559 elements 559 item 559 path_expr 559 scalar 559



alternative 156 application 157 bare_operand 157 intersection 158 literal 159 named 157 operand 157 pointer_type 157 scalar 159 shape 157 struct 157 suffixed 160 term 161 type 561 union 561


ensure 563


struct_operand 598






__struct_names_star_15 428





__struct_type_plus_16 579 struct_suffix 580








struct_suffix 592



















"""
