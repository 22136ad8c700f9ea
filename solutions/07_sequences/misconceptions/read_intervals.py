"""What people write for read_intervals when it is not quite right."""


def is_interval(line):
    return line.strip() and not line.startswith(("#", "track", "browser"))


def read_line(line):
    """Read one line with every rule kept."""
    columns = [column.strip() for column in line.split("\t")]
    try:
        chromosome, start, end = columns[0], int(columns[1]), int(columns[2])
    except IndexError:
        raise ValueError(line) from None
    strand = columns[5] if len(columns) > 5 else "+"
    if not 0 <= start < end or strand not in "+-.":
        raise ValueError(line)
    return chromosome, start, end, "-" if strand == "-" else "+"


def read_lines(text):
    return [read_line(line) for line in text.splitlines() if is_interval(line)]


@misconception(of="read_intervals")
def read_intervals_counted_from_one(text):
    """Read a line that starts at 0: which is the first letter of a chromosome in this format?"""
    return [(chromosome, start - 1, end, strand) for chromosome, start, end, strand in read_lines(text)]


@misconception(of="read_intervals")
def read_intervals_that_begin_one_later(text):
    """Read a line that starts at 0: which is the first letter of a chromosome in this format?"""
    return [(chromosome, start + 1, end, strand) for chromosome, start, end, strand in read_lines(text)]


@misconception(of="read_intervals")
def read_intervals_with_the_end_inside(text):
    """Read the line `chr1 0 5`: is the 5 a letter that is meant, or the first that is not?"""
    return [(chromosome, start, end - 1, strand) for chromosome, start, end, strand in read_lines(text)]


@misconception(of="read_intervals")
def read_intervals_with_lengths(text):
    """Read the line `chr1 3 5`: is the third column a length or a place?"""
    return [(chromosome, start, end - start, strand) for chromosome, start, end, strand in read_lines(text)]


@misconception(of="read_intervals")
def read_intervals_as_texts(text):
    """Print `repr` of a start: can you count with it?"""
    return [(chromosome, str(start), str(end), strand) for chromosome, start, end, strand in read_lines(text)]


@misconception(of="read_intervals")
def read_intervals_with_the_fifth_column_as_strand(text):
    """Count the columns of the table above from the left: in which is the strand?"""
    found = []
    for line, row in zip(filter(is_interval, text.splitlines()), read_lines(text), strict=True):
        columns = line.split("\t")
        found.append((*row[:3], columns[4].strip() if len(columns) > 4 else "+"))
    return found


@misconception(of="read_intervals")
def read_intervals_with_the_fourth_column_as_strand(text):
    """Count the columns of the table above from the left: in which is the strand?"""
    found = []
    for line, row in zip(filter(is_interval, text.splitlines()), read_lines(text), strict=True):
        columns = line.split("\t")
        found.append((*row[:3], columns[3].strip() if len(columns) > 3 else "+"))
    return found


@misconception(of="read_intervals")
def read_intervals_all_on_the_plus_strand(text):
    """Read a line whose last column is `-`: what comes back for it?"""
    return [(*row[:3], "+") for row in read_lines(text)]


@misconception(of="read_intervals")
def read_intervals_that_keep_the_point(text):
    """Read a line whose strand is `.`: which strand is meant by it?"""
    found = []
    for line, row in zip(filter(is_interval, text.splitlines()), read_lines(text), strict=True):
        columns = line.split("\t")
        found.append((*row[:3], columns[5].strip() if len(columns) > 5 else "+"))
    return found


@misconception(of="read_intervals")
def read_intervals_with_a_point_where_no_strand_stands(text):
    """Read a line of three columns: which strand is meant where none is written?"""
    found = []
    for line, row in zip(filter(is_interval, text.splitlines()), read_lines(text), strict=True):
        columns = line.split("\t")
        found.append((*row[:3], columns[5].strip() if len(columns) > 5 else "."))
    return found


@misconception(of="read_intervals")
def read_intervals_of_six_columns_only(text):
    """Read a line of three columns: which of your lines asks for a sixth?"""
    return [
        (*read_line(line)[:3], line.split("\t")[5].strip()) for line in text.splitlines() if is_interval(line)
    ]


@misconception(of="read_intervals")
def read_intervals_parted_by_white_space(text):
    """Read a line whose name has blanks in it: in which column does your program find the strand?"""
    return read_lines("\n".join("\t".join(line.split()) for line in text.splitlines()))


@misconception(of="read_intervals")
def read_intervals_with_empty_ones(text):
    """Read a line whose end is its start: how many letters does it stand for?"""
    found = []
    for line in filter(is_interval, text.splitlines()):
        columns = [column.strip() for column in line.split("\t")]
        chromosome, start, end = columns[0], int(columns[1]), int([*columns, "x"][2])
        strand = columns[5] if len(columns) > 5 else "+"
        if start < 0 or start > end or strand not in "+-.":
            raise ValueError(line)
        found.append((chromosome, start, end, "-" if strand == "-" else "+"))
    return found


@misconception(of="read_intervals")
def read_intervals_without_checks(text):
    """Read a line whose end lies before its start: what would you want to be told?"""
    found = []
    for line in filter(is_interval, text.splitlines()):
        columns = [column.strip() for column in line.split("\t")]
        strand = columns[5] if len(columns) > 5 else "+"
        found.append((columns[0], int(columns[1]), int(columns[2]), "-" if strand == "-" else "+"))
    return found


@misconception(of="read_intervals")
def read_intervals_that_leave_wrong_ones_out(text):
    """Read a line whose end lies before its start: does anybody notice that it is gone?"""
    found = []
    for line in filter(is_interval, text.splitlines()):
        try:
            found.append(read_line(line))
        except ValueError:
            continue
    return found


@misconception(of="read_intervals")
def read_intervals_with_negative_starts(text):
    """Read a line that starts at -1: what would Python's slice make of it?"""
    found = []
    for line in filter(is_interval, text.splitlines()):
        columns = [column.strip() for column in line.split("\t")]
        strand = columns[5] if len(columns) > 5 else "+"
        if len(columns) < 3 or int(columns[1]) >= int(columns[2]) or strand not in "+-.":
            raise ValueError(line)
        found.append((columns[0], int(columns[1]), int(columns[2]), "-" if strand == "-" else "+"))
    return found


@misconception(of="read_intervals")
def read_intervals_of_comments_too(text):
    """Read a file with a comment above its rows: which lines are no intervals?"""
    return [read_line(line) for line in text.splitlines() if line.strip()]


@misconception(of="read_intervals")
def read_intervals_under_comments_only(text):
    """Read a file that begins with a line for the browser: which lines are no intervals?"""
    return [read_line(line) for line in text.splitlines() if line.strip() and not line.startswith("#")]


@misconception(of="read_intervals")
def read_intervals_of_empty_lines_too(text):
    """Read a file with an empty line between its rows: what does your program look for in it?"""
    return [read_line(line) for line in text.split("\n") if not line.startswith(("#", "track", "browser"))]


@misconception(of="read_intervals")
def read_intervals_by_chromosome(text):
    """Print the type of what you return: is the order of the file still in it?"""
    found = {}
    for chromosome, start, end, strand in read_lines(text):
        found.setdefault(chromosome, []).append((start, end, strand))
    return found


@misconception(of="read_intervals")
def read_intervals_in_order_of_place(text):
    """Read two rows of which the second lies before the first: in which order are they to come back?"""
    return sorted(read_lines(text))


@misconception(of="read_intervals")
def read_intervals_without_a_strand(text):
    """Print the first item of your list: how many parts are asked for?"""
    return [row[:3] for row in read_lines(text)]


@misconception(of="read_intervals")
def read_intervals_with_any_strand(text):
    """Read a row whose strand is a word: which three signs may stand there?"""
    found = []
    for line in filter(is_interval, text.splitlines()):
        columns = [column.strip() for column in line.split("\t")]
        chromosome, start, end = read_line("\t".join(columns[:3]))[:3]
        found.append((chromosome, start, end, "-" if len(columns) > 5 and columns[5] == "-" else "+"))
    return found


@misconception(of="read_intervals")
def read_intervals_with_rounded_places(text):
    """Read a row whose end is 9.5: is that a place in a chromosome?"""
    found = []
    for line in filter(is_interval, text.splitlines()):
        columns = [column.strip() for column in line.split("\t")]
        if len(columns) < 3:
            raise ValueError(line)
        places = [str(int(float(column))) for column in columns[1:3]]
        found.append(read_line("\t".join([columns[0], *places, *columns[3:]])))
    return found


@misconception(of="read_intervals")
def read_intervals_that_raise_what_comes(text):
    """Read a row of two columns: which exception comes, and which one is asked for?"""
    found = []
    for line in filter(is_interval, text.splitlines()):
        columns = [column.strip() for column in line.split("\t")]
        columns[2]
        found.append(read_line(line))
    return found
