"""How often a hint is right: `python -m benchmarks.diagnosis` prints the shares and their denominators.

Two kinds of wrong answers are diagnosed, see `benchmarks.wrong_answers`: the bank's own mistakes, written
anew, which should get the entry's hint; and wrong functions that are in no bank, which should get none.
"""

from __future__ import annotations

import argparse
import timeit
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from statistics import median
from typing import NamedTuple

from autograder import diagnosis, test_files
from autograder.bank import Bank
from autograder.course import load_assignment
from autograder.hidden_tests import run_question
from autograder.in_place import InPlace
from autograder.known import Answers
from autograder.records import CaseRun
from autograder.runner import Runner
from benchmarks.ours import ROOT
from benchmarks.wrong_answers import ANSWERS, WrongAnswer, load

KINDS = ("rewritten", "unknown")
CHEAP = 5.0  # milliseconds
VERDICTS = ("rightly", "wrongly", "not at all", "passes every case")


class Tried(NamedTuple):
    """A wrong answer, how it fared, and what known answers to its question did."""

    answer: WrongAnswer
    runs: tuple[CaseRun, ...]
    beside: Answers


class Judged(NamedTuple):
    """A verdict on a diagnosis, and the milliseconds that it took at best of three."""

    answer: WrongAnswer
    verdict: str
    said: str
    milliseconds: float


def main() -> None:
    """Diagnose everything, and print."""
    options = _options()
    judged: dict[tuple[str, str], list[Judged]] = {}
    print("| assignment | answers | number | " + " | ".join(VERDICTS) + " |")
    print("|---|---|---:|" + "---:|" * len(VERDICTS))
    for name in options.assignments or _assignments():
        for kind in KINDS:
            found = [judge(each) for each in tried(name, kind)]
            judged[name, kind] = found
            _print_row(name, kind, found)
    for kind in KINDS:
        _print_row("all", kind, [each for (_, one), found in judged.items() if one == kind for each in found])
    everything = [each for found in judged.values() for each in found]
    _print_costs(everything)
    if options.list:
        _print_others(everything)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.diagnosis", description=__doc__.splitlines()[0]
    )
    parser.add_argument("assignments", nargs="*", help="default: all")
    parser.add_argument("--list", action="store_true", help="name those that were not diagnosed rightly")
    return parser.parse_args()


def _assignments() -> list[str]:
    return sorted({path.name for kind in KINDS for path in (ANSWERS / kind).glob("*")})


def tried(name: str, kind: str) -> Iterator[Tried]:
    """Run the wrong answers of one kind to an assignment through the cases of their questions."""
    assignment = load_assignment(name, ROOT)
    tests = {each.question: each for each in test_files.load(assignment)}
    with Runner(assignment) as runner:
        bank = Bank(assignment, runner)
        for file in load(kind, name):
            known = bank.answers(tests[file.question])
            with closing(runner.open_sources((*bank.right_cells, *file.sources))) as submitted:
                if submitted.messages:
                    raise ValueError(f"{name}, {file.question}: {'; '.join(submitted.messages)}")
                for answer in file.answers:
                    stand_in = InPlace(submitted, {file.question: answer.name})
                    yield Tried(answer, run_question(tests[file.question], stand_in, runner.rules), known)


def judge(tried: Tried) -> Judged:
    """Diagnose one wrong answer, and compare with what is known of it."""
    findings = diagnosis.diagnose(tried.runs, tried.beside)
    seconds = min(timeit.repeat(lambda: diagnosis.diagnose(tried.runs, tried.beside), number=1, repeat=3))
    hints = {finding.hint for finding in findings.values()}
    own = {each.hint for each in tried.beside.known if each.name == tried.answer.known}
    if all(run.result.status == "passed" for run in tried.runs):
        verdict = "passes every case"
    elif not hints:
        verdict = "rightly" if not own else "not at all"
    else:
        verdict = "rightly" if hints == own else "wrongly"
    said = ", ".join(sorted({finding.misconception for finding in findings.values()}))
    return Judged(tried.answer, verdict, said, 1e3 * seconds)


def _print_row(name: str, kind: str, judged: Sequence[Judged]) -> None:
    counts = Counter(each.verdict for each in judged)
    cells = [f"{counts[verdict]} ({counts[verdict] / max(1, len(judged)):.1%})" for verdict in VERDICTS]
    print(f"| {name} | {kind} | {len(judged)} | {' | '.join(cells)} |", flush=True)


def _print_costs(judged: Sequence[Judged]) -> None:
    costs = [each.milliseconds for each in judged]
    if costs:
        cheap = sum(cost < CHEAP for cost in costs) / len(costs)
        print(f"\nA diagnosis, the best of three: {median(costs):.2f} ms in the median,")
        print(f"{max(costs):.1f} ms at most, under {CHEAP:g} ms in {cheap:.2%} of them.")


def _print_others(judged: Sequence[Judged]) -> None:
    for each in judged:
        if each.verdict != "rightly":
            answer = each.answer
            mistake = answer.known or "in no bank"
            print(f"{each.verdict}: {answer.question}, {answer.name} ({mistake}): {each.said or '-'}")


if __name__ == "__main__":
    main()
