"""What people write for extract_sequences when it is not quite right."""


def checked_interval(genome, interval):
    """Give the parts of an interval, with every rule kept."""
    chromosome, start, end, strand = interval
    if chromosome not in genome or end > len(genome[chromosome]):
        raise ValueError(interval)
    return genome[chromosome].upper(), start, end, strand


def turned(letters):
    partners = {"A": "T", "C": "G", "G": "C", "T": "A"}
    return "".join(partners.get(letter, "N") for letter in reversed(letters))


def cut(genome, intervals, how):
    return [how(*checked_interval(genome, interval)) for interval in intervals]


@misconception(of="extract_sequences")
def extract_sequences_with_the_end(genome, intervals):
    """Cut the interval from 1 to 2 out of a chromosome: how many letters should come?"""

    def piece(letters, start, end, strand):
        found = letters[start : end + 1]
        return turned(found) if strand == "-" else found

    return cut(genome, intervals, piece)


@misconception(of="extract_sequences")
def extract_sequences_counted_from_one(genome, intervals):
    """Cut the first letter out of a chromosome: what are its start and its end here?"""

    def piece(letters, start, end, strand):
        found = letters[max(start - 1, 0) : end]
        return turned(found) if strand == "-" else found

    return cut(genome, intervals, piece)


@misconception(of="extract_sequences")
def extract_sequences_one_letter_later(genome, intervals):
    """Cut the first letter out of a chromosome: what are its start and its end here?"""

    def piece(letters, start, end, strand):
        found = letters[start + 1 : end + 1]
        return turned(found) if strand == "-" else found

    return cut(genome, intervals, piece)


@misconception(of="extract_sequences")
def extract_sequences_without_strands(genome, intervals):
    """Cut the same interval out on both strands: should the same letters come?"""
    return cut(genome, intervals, lambda letters, start, end, strand: letters[start:end])


@misconception(of="extract_sequences")
def extract_sequences_with_the_strands_exchanged(genome, intervals):
    """Cut an interval out on the strand `+`: is it read as it is written?"""

    def piece(letters, start, end, strand):
        return turned(letters[start:end]) if strand == "+" else letters[start:end]

    return cut(genome, intervals, piece)


@misconception(of="extract_sequences")
def extract_sequences_turned_without_partners(genome, intervals):
    """Cut a single letter out on the strand `-`: what lies opposite to it?"""

    def piece(letters, start, end, strand):
        return letters[start:end][::-1] if strand == "-" else letters[start:end]

    return cut(genome, intervals, piece)


@misconception(of="extract_sequences")
def extract_sequences_with_partners_not_turned(genome, intervals):
    """Cut two different letters out on the strand `-`: from which end is this strand read?"""

    def piece(letters, start, end, strand):
        return turned(letters[start:end])[::-1] if strand == "-" else letters[start:end]

    return cut(genome, intervals, piece)


@misconception(of="extract_sequences")
def extract_sequences_that_turn_the_chromosome_first(genome, intervals):
    """Cut the first two letters out on the strand `-`: at which end of the chromosome do they lie?"""

    def piece(letters, start, end, strand):
        return (turned(letters) if strand == "-" else letters)[start:end]

    return cut(genome, intervals, piece)


@misconception(of="extract_sequences")
def extract_sequences_as_they_stand(genome, intervals):
    """Cut small letters out of a genome: in which size are they to come back?"""
    found = []
    for interval in intervals:
        _, start, end, strand = checked_interval(genome, interval)
        letters = genome[interval[0]][start:end]
        found.append(turned(letters.upper()) if strand == "-" else letters)
    return found


@misconception(of="extract_sequences")
def extract_sequences_beyond_the_end(genome, intervals):
    """Cut out an interval that reaches beyond its chromosome: how many letters should come?"""
    found = []
    for chromosome, start, end, strand in intervals:
        if chromosome not in genome:
            raise ValueError(chromosome)
        letters = genome[chromosome].upper()[start:end]
        found.append(turned(letters) if strand == "-" else letters)
    return found


@misconception(of="extract_sequences")
def extract_sequences_without_checks(genome, intervals):
    """Ask for a chromosome that is not there: which exception comes, and which one is asked for?"""
    found = []
    for chromosome, start, end, strand in intervals:
        letters = genome[chromosome].upper()[start:end]
        found.append(turned(letters) if strand == "-" else letters)
    return found


@misconception(of="extract_sequences")
def extract_sequences_with_a_key_error(genome, intervals):
    """Ask for a chromosome that is not there: which exception comes, and which one is asked for?"""
    found = []
    for chromosome, start, end, strand in intervals:
        if end > len(genome[chromosome]):
            raise ValueError(chromosome)
        letters = genome[chromosome].upper()[start:end]
        found.append(turned(letters) if strand == "-" else letters)
    return found


@misconception(of="extract_sequences")
def extract_sequences_that_leave_unknown_chromosomes_out(genome, intervals):
    """Ask for a chromosome that is not there: does anybody notice that its sequence is missing?"""
    return cut(
        genome,
        [each for each in intervals if each[0] in genome],
        lambda letters, start, end, strand: (
            turned(letters[start:end]) if strand == "-" else letters[start:end]
        ),
    )


@misconception(of="extract_sequences")
def extract_sequences_that_refuse_the_last_letter(genome, intervals):
    """Cut a whole chromosome out: is its length as an end too large?"""
    found = []
    for chromosome, start, end, strand in intervals:
        if chromosome not in genome or end >= len(genome[chromosome]):
            raise ValueError(chromosome)
        letters = genome[chromosome].upper()[start:end]
        found.append(turned(letters) if strand == "-" else letters)
    return found


@misconception(of="extract_sequences")
def extract_sequences_by_chromosome(genome, intervals):
    """Print the type of what you return: has each interval a sequence, in order?"""
    found = {}
    for chromosome, start, end, strand in intervals:
        if chromosome not in genome or end > len(genome[chromosome]):
            raise ValueError(chromosome)
        letters = genome[chromosome].upper()[start:end]
        found[chromosome] = turned(letters) if strand == "-" else letters
    return found


@misconception(of="extract_sequences")
def extract_sequences_of_lengths(genome, intervals):
    """Cut the interval from 3 to 5 out of a chromosome: is the 5 a place, or a length?"""

    def piece(letters, start, end, strand):
        found = letters[start : start + end]
        return turned(found) if strand == "-" else found

    return cut(genome, intervals, piece)


@misconception(of="extract_sequences")
def extract_sequences_that_change_the_genome(genome, intervals):
    """Print the genome before and after a call: is it still what it was?"""
    for chromosome in genome:
        genome[chromosome] = genome[chromosome].upper() + ""
    genome["upper"] = ""
    return cut(
        genome,
        intervals,
        lambda letters, start, end, strand: (
            turned(letters[start:end]) if strand == "-" else letters[start:end]
        ),
    )


@misconception(of="extract_sequences")
def extract_sequences_that_use_the_intervals_up(genome, intervals):
    """Print the intervals before and after a call: are they still what they were?"""
    found = []
    while intervals:
        letters, start, end, strand = checked_interval(genome, intervals.pop(0))
        found.append(turned(letters[start:end]) if strand == "-" else letters[start:end])
    return found
