import csv
import re


@alternative(of="read_intervals")
def by_an_expression_for_a_line(text):
    row = re.compile(r"([^\t]+)\t(\d+)\t(\d+)(?:\t[^\t]*\t[^\t]*\t([+.-]))?")
    found = []
    for line in text.replace("\r", "").split("\n"):
        if re.match(r"\s*$|#|track|browser", line):
            continue
        matched = row.match(line)
        columns = line.split("\t")
        if not matched or int(matched[2]) >= int(matched[3]):
            raise ValueError(f"no interval: {line}")
        if (len(columns) > 5 and matched[4] is None) or re.search(r"\D", columns[2].strip()):
            raise ValueError(f"no interval: {line}")
        found.append((matched[1], int(matched[2]), int(matched[3]), "-" if matched[4] == "-" else "+"))
    return found


@alternative(of="read_intervals")
def by_a_reader_of_tables(text):
    found = []
    for row in csv.reader(text.splitlines(), delimiter="\t"):
        if not row or row[0].startswith(("#", "track", "browser")):
            continue
        if len(row) < 3:
            raise ValueError("three columns at least")
        start, end = map(int, row[1:3])
        strand = {"+": "+", "-": "-", ".": "+"}.get(row[5] if len(row) > 5 else ".")
        if start < 0 or end - start < 1 or strand is None:
            raise ValueError(f"{row}")
        found.append([row[0], start, end, strand])
    return found


@alternative(of="read_intervals")
def one_line_after_the_other(text):
    def interval(line):
        chromosome, start, end, *others = line.rstrip().split("\t")
        strand = others[2] if len(others) >= 3 else "+"
        if strand == ".":
            strand = "+"
        if strand != "+" and strand != "-":
            raise ValueError("strand")
        place = range(int(start), int(end))
        if len(place) == 0 or place[0] < 0:
            raise ValueError("place")
        return (chromosome, place.start, place.stop, strand)

    def counts(line):
        return not (line.strip() == "" or line[0] == "#" or line[:5] == "track" or line[:7] == "browser")

    return tuple(interval(line) for line in text.splitlines() if counts(line))
