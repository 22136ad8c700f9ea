"""What people write for read_fasta when it is not quite right."""


def split_into_records(text):
    """Give the header and the lines of each sequence, with every rule kept."""
    records = []
    for line in map(str.strip, text.splitlines()):
        if line.startswith(">"):
            records.append((line[1:].split()[0], []))
        elif line:
            if not records:
                raise ValueError("letters before the first header")
            records[-1][1].append(line)
    names = [name for name, _ in records]
    if len(set(names)) < len(names):
        raise ValueError("a name twice")
    return records


@misconception(of="read_fasta")
def read_fasta_that_keeps_the_last_line_only(text):
    """Read a sequence of two lines: what becomes of the first when the second comes?"""
    return {name: lines[-1] if lines else "" for name, lines in split_into_records(text)}


@misconception(of="read_fasta")
def read_fasta_that_keeps_the_first_line_only(text):
    """Read a sequence of three lines and count its letters: which lines are missing?"""
    return {name: lines[0] if lines else "" for name, lines in split_into_records(text)}


@misconception(of="read_fasta")
def read_fasta_that_keeps_line_ends(text):
    """Print `repr` of a sequence of two lines: is there anything between its letters?"""
    return {name: "\n".join(lines) for name, lines in split_into_records(text)}


@misconception(of="read_fasta")
def read_fasta_with_the_whole_header_as_name(text):
    """Read a header of several words: which of them is the name?"""
    found = {}
    for line in map(str.strip, text.splitlines()):
        if line.startswith(">"):
            name = line[1:]
            if name in found:
                raise ValueError("a name twice")
            found[name] = ""
        elif line:
            if not found:
                raise ValueError("letters before the first header")
            found[name] += line
    return found


@misconception(of="read_fasta")
def read_fasta_with_the_sign_in_the_name(text):
    """Print the names: does the sign that opens a header belong to them?"""
    return {f">{name}": "".join(lines) for name, lines in split_into_records(text)}


@misconception(of="read_fasta")
def read_fasta_with_names_up_to_a_blank(text):
    """Print `repr` of the names where a tab follows: by what may words be parted?"""
    found = {}
    for line in map(str.strip, text.splitlines()):
        if line.startswith(">"):
            name = line[1:].split(" ")[0]
            if name in found:
                raise ValueError("a name twice")
            found[name] = ""
        elif line:
            if not found:
                raise ValueError("letters before the first header")
            found[name] += line
    return found


@misconception(of="read_fasta")
def read_fasta_without_the_last_sequence(text):
    """Read a file of one sequence: when is one put into your dictionary, and when does the file end?"""
    return {name: "".join(lines) for name, lines in split_into_records(text)[:-1]}


@misconception(of="read_fasta")
def read_fasta_in_capital_letters(text):
    """Read a sequence with small letters: are they still what the file says?"""
    return {name: "".join(lines).upper() for name, lines in split_into_records(text)}


@misconception(of="read_fasta")
def read_fasta_that_joins_what_has_one_name(text):
    """Read a file in which a name comes twice: can anybody tell the two sequences apart afterwards?"""
    found = {}
    name = None
    for line in map(str.strip, text.splitlines()):
        if line.startswith(">"):
            name = line[1:].split()[0]
            found.setdefault(name, "")
        elif line:
            if name is None:
                raise ValueError("letters before the first header")
            found[name] += line
    return found


@misconception(of="read_fasta")
def read_fasta_that_overwrites_what_has_one_name(text):
    """Read a file in which a name comes twice: what has become of the first sequence?"""
    found = {}
    name = None
    for line in map(str.strip, text.splitlines()):
        if line.startswith(">"):
            name = line[1:].split()[0]
            found[name] = ""
        elif line:
            if name is None:
                raise ValueError("letters before the first header")
            found[name] += line
    return found


@misconception(of="read_fasta")
def read_fasta_that_drops_letters_without_a_name(text):
    """Read a file that begins with letters: does anybody notice that they are lost?"""
    parts = [part.splitlines() for part in text.split(">")[1:]]
    found = {}
    for header, *lines in parts:
        name = header.split()[0]
        if name in found:
            raise ValueError("a name twice")
        found[name] = "".join(line.strip() for line in lines)
    return found


@misconception(of="read_fasta")
def read_fasta_without_checks(text):
    """Read a file that begins with letters, and one with a name twice: what would you want to be told?"""
    found = {}
    for part in text.split(">")[1:]:
        header, *lines = part.splitlines()
        found[header.split()[0]] = "".join(line.strip() for line in lines)
    return found


@misconception(of="read_fasta")
def read_fasta_that_splits_at_every_sign(text):
    """Read a header that has a second `>` in it: where may a header begin?"""
    if text.strip() and not text.strip().startswith(">"):
        raise ValueError("letters before the first header")
    found = {}
    for part in text.split(">")[1:]:
        header, *lines = part.splitlines() or [""]
        name = header.split()[0]
        if name in found:
            raise ValueError("a name twice")
        found[name] = "".join(line.strip() for line in lines)
    return found


@misconception(of="read_fasta")
def read_fasta_that_keeps_white_space(text):
    """Read a file of another system, in which lines end in `\\r\\n`, and print `repr` of a sequence."""
    found = {}
    name = None
    for line in text.split("\n"):
        if line.startswith(">"):
            name = line[1:].split()[0]
            if name in found:
                raise ValueError("a name twice")
            found[name] = ""
        elif line:
            if name is None:
                raise ValueError("letters before the first header")
            found[name] += line
    return found


@misconception(of="read_fasta")
def read_fasta_that_takes_empty_lines_for_letters(text):
    """Read a file that begins with an empty line: are there letters before the first header?"""
    found = {}
    name = None
    for line in map(str.strip, text.splitlines()):
        if line.startswith(">"):
            name = line[1:].split()[0]
            if name in found:
                raise ValueError("a name twice")
            found[name] = ""
        elif name is None:
            raise ValueError("letters before the first header")
        else:
            found[name] += line
    return found


@misconception(of="read_fasta")
def read_fasta_as_pairs(text):
    """Print the type of what you return: can one look a sequence up by its name?"""
    return [(name, "".join(lines)) for name, lines in split_into_records(text)]


@misconception(of="read_fasta")
def read_fasta_without_empty_sequences(text):
    """Read a file in which one header follows another: how many sequences does it hold?"""
    return {name: "".join(lines) for name, lines in split_into_records(text) if lines}
