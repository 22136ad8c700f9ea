@alternative(of="extract_sequences")
def letter_by_letter(genome, intervals):
    partner = {"A": "T", "C": "G", "G": "C", "T": "A"}
    found = []
    for chromosome, start, end, strand in intervals:
        if chromosome not in genome or not end <= len(genome[chromosome]):
            raise ValueError("outside of the genome")
        letters = [genome[chromosome][place].upper() for place in range(start, end)]
        if strand == "-":
            letters = [partner.get(letter, "N") for letter in letters[::-1]]
        found.append("".join(letters))
    return found


@alternative(of="extract_sequences")
def by_the_own_reverse_complement(genome, intervals):
    def piece(interval):
        name, start, end, strand = interval
        try:
            chromosome = genome[name]
        except KeyError as error:
            raise ValueError(name) from error
        letters = chromosome[start:end]
        if len(letters) != end - start:
            raise ValueError(interval)
        return letters.upper() if strand == "+" else reverse_complement(letters)

    return tuple(map(piece, intervals))


@alternative(of="extract_sequences")
def by_both_strands_of_each_chromosome(genome, intervals):
    strands = {name: (letters.upper(), reverse_complement(letters)) for name, letters in genome.items()}
    for name, _, end, _ in intervals:
        if name not in strands or end > len(strands[name][0]):
            raise ValueError(f"{name} has no letters up to {end}")
    found = []
    for name, start, end, strand in intervals:
        forward, backward = strands[name]
        length = len(forward)
        found += [forward[start:end] if strand == "+" else backward[length - end : length - start]]
    return found
