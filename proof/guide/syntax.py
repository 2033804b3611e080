"""A shell command as its parts, parsed by tree-sitter's grammar of bash. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import tree_sitter
import tree_sitter_bash

_PLAIN = {
    "program", "list", "pipeline", "command", "command_name", "word", "string", "string_content", "raw_string",
    "ansi_c_string", "number", "concatenation", "command_substitution", "process_substitution", "redirected_statement",
    "file_redirect", "heredoc_redirect", "heredoc_start", "heredoc_body", "heredoc_end", "heredoc_content",
    "herestring_redirect", "simple_expansion", "expansion", "variable_name", "special_variable_name",
    "variable_assignment", "test_command", "unary_expression", "binary_expression", "negated_command", "subshell",
    "compound_statement", "regex", "extglob_pattern", "comment", "file_descriptor", "test_operator",
}  # fmt: skip
"""Kinds of nodes whose meaning `commands` knows; loops, functions and arithmetic are not among them."""
_NO_FILE = ("/dev/null", "/dev/stdout", "/dev/stderr")


@dataclass(frozen=True)
class Simple:
    """One simple command: a program with its arguments."""

    words: tuple[str, ...]
    """The program and its arguments without their quotes; empty for an assignment alone. What an expansion yields is
    not known: the word has its text, such as ``$name``."""


@dataclass(frozen=True)
class Parsed:
    """What a command consists of."""

    commands: tuple[Simple, ...]
    """Its simple commands in order, those within ``$(…)`` too."""
    plain: bool
    """Whether it is made of commands, pipes, lists and redirections alone, none in the background."""
    writes: bool
    """Whether a redirection writes to a file, or an assignment changes the shell."""


@cache
def _parser() -> tree_sitter.Parser:
    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_bash.language()))


@cache
def parse(text: str) -> Parsed:
    """The parts of a command as bash reads it; a text with a syntax error is not plain."""
    root = _parser().parse(text.encode()).root_node
    nodes = list(_walk(root))
    named = [node for node in nodes if node.is_named]
    plain = not root.has_error and all(node.type in _PLAIN for node in named)
    plain = plain and not any(node.type == "&" and not node.is_named for node in nodes)
    writes = any(_writes(node) for node in nodes)
    return Parsed(tuple(_simple(node) for node in named if node.type in ("command", "test_command")), plain, writes)


def _walk(node: tree_sitter.Node) -> list[tree_sitter.Node]:
    return [node, *(below for child in node.children for below in _walk(child))]


def _writes(node: tree_sitter.Node) -> bool:
    if node.type == "variable_assignment":
        return node.parent is None or node.parent.type != "command"
    if node.type != "file_redirect":
        return False
    operator = next((child.type for child in node.children if not child.is_named), "")
    target = _text(node.children[-1])
    return ">" in operator and not (operator == ">&" and target.isdecimal()) and target not in _NO_FILE


def _simple(node: tree_sitter.Node) -> Simple:
    if node.type == "test_command":
        return Simple(("test",))
    return Simple(
        tuple(_text(child) for child in node.children if child.type not in ("variable_assignment", "file_redirect"))
    )


def _text(node: tree_sitter.Node) -> str:
    """A word without its quotes."""
    if node.type == "command_name":
        return _text(node.children[0])
    if node.type == "concatenation":
        return "".join(_text(child) for child in node.children)
    text = (node.text or b"").decode()
    if node.type == "raw_string":
        return text[1:-1]
    if node.type == "string":
        return text[1:-1].replace('\\"', '"').replace("\\$", "$").replace("\\\\", "\\")
    return text.replace("\\\n", "") if "\n" in text else text
