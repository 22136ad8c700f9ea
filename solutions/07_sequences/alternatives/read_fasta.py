import io
import re


@alternative(of="read_fasta")
def with_a_text_for_each_name(text):
    found = {}
    name = ""
    for line in io.StringIO(text):
        line = line.strip()
        if not line:
            continue
        if line[0] == ">":
            name = line[1:].split(None, 1)[0]
            if name in found:
                raise ValueError(name)
            found[name] = ""
        elif not found:
            raise ValueError(line)
        else:
            found[name] = found[name] + line
    return found


@alternative(of="read_fasta")
def by_an_expression(text):
    before, *records = re.split(r"^[ \t]*>", "\n" + text, flags=re.MULTILINE)
    if before.strip():
        raise ValueError("letters without a name")
    pairs = [(record.split()[0], "".join(record.partition("\n")[2].split())) for record in records]
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name stands twice")
    return dict(pairs)


class Reader:
    def __init__(self):
        self.sequences = {}
        self.name = None

    def read(self, line):
        if line.startswith(">"):
            self.name = line.lstrip(">").split()[0]
            assert self.name not in self.sequences
            self.sequences[self.name] = []
        elif line:
            self.sequences[self.name].append(line)


@alternative(of="read_fasta")
def by_a_class_of_its_own(text):
    reader = Reader()
    try:
        for line in text.splitlines():
            reader.read(line.strip())
    except (KeyError, AssertionError) as error:
        raise ValueError("not a FASTA file") from error
    return {name: "".join(lines) for name, lines in reader.sequences.items()}
