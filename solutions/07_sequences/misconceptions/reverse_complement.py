"""What people write for reverse_complement when it is not quite right."""


@misconception(of="reverse_complement")
def reverse_complement_that_is_not_reversed(sequence):
    """Take `AACG`, and write its partners below it: from which end is the other strand read?"""
    partners = {"A": "T", "C": "G", "G": "C", "T": "A"}
    return "".join(partners.get(letter, "N") for letter in sequence.upper())


@misconception(of="reverse_complement")
def reverse_complement_that_is_only_reversed(sequence):
    """Take the single letter `A`: what lies opposite to it?"""
    return "".join(letter if letter in "ACGT" else "N" for letter in sequence.upper()[::-1])


@misconception(of="reverse_complement")
def reverse_complement_with_the_wrong_partners(sequence):
    """Take each of the four letters alone: is its partner the one that lies opposite to it in DNA?"""
    partners = {"A": "C", "C": "A", "G": "T", "T": "G"}
    return "".join(partners.get(letter, "N") for letter in sequence.upper()[::-1])


@misconception(of="reverse_complement")
def reverse_complement_with_a_and_g_as_partners(sequence):
    """Take each of the four letters alone: is its partner the one that lies opposite to it in DNA?"""
    partners = {"A": "G", "G": "A", "C": "T", "T": "C"}
    return "".join(partners.get(letter, "N") for letter in sequence.upper()[::-1])


@misconception(of="reverse_complement")
def reverse_complement_replaced_one_after_the_other(sequence):
    """Take `AT` and print the string after each replacement: what does the next one find?"""
    replaced = sequence.upper()
    for old, new in ("AT", "TA", "CG", "GC"):
        replaced = replaced.replace(old, new)
    return "".join(letter if letter in "ACGT" else "N" for letter in replaced[::-1])


@misconception(of="reverse_complement")
def reverse_complement_of_capital_letters_only(sequence):
    """Take `acgt`: are these letters without partners?"""
    partners = {"A": "T", "C": "G", "G": "C", "T": "A"}
    return "".join(partners.get(letter, "N") for letter in reversed(sequence))


@misconception(of="reverse_complement")
def reverse_complement_that_keeps_small_letters(sequence):
    """Take `aacg`: which letters are to come back, small ones or capital ones?"""
    table = str.maketrans("ACGTacgt", "TGCAtgca")
    return "".join(each if each in "ACGTacgt" else "N" for each in sequence.translate(table)[::-1])


@misconception(of="reverse_complement")
def reverse_complement_that_knows_four_letters(sequence):
    """Take `AN`: what should become of a letter that your table does not have?"""
    partners = {"A": "T", "C": "G", "G": "C", "T": "A"}
    return "".join(partners[letter] for letter in reversed(sequence.upper()))


@misconception(of="reverse_complement")
def reverse_complement_that_leaves_unknown_letters_out(sequence):
    """Take `ANC` and count the letters that come back: has each position still its partner?"""
    partners = {"A": "T", "C": "G", "G": "C", "T": "A"}
    return "".join(partners.get(letter, "") for letter in reversed(sequence.upper()))


@misconception(of="reverse_complement")
def reverse_complement_that_keeps_unknown_letters(sequence):
    """Take `AX-`: which letter stands for one that nobody knows?"""
    table = str.maketrans("ACGT", "TGCA")
    return sequence.upper().translate(table)[::-1]


@misconception(of="reverse_complement")
def reverse_complement_as_a_list(sequence):
    """Print the type of what you return: is it a string?"""
    partners = {"A": "T", "C": "G", "G": "C", "T": "A"}
    return [partners.get(letter, "N") for letter in reversed(sequence.upper())]


@misconception(of="reverse_complement")
def reverse_complement_in_rna(sequence):
    """Take the single letter `A`: is its partner a letter of DNA?"""
    partners = {"A": "U", "C": "G", "G": "C", "T": "A"}
    return "".join(partners.get(letter, "N") for letter in reversed(sequence.upper()))


@misconception(of="reverse_complement")
def reverse_complement_without_the_first_letter(sequence):
    """Take `AC` and count the letters that come back: where does your loop end?"""
    partners = {"A": "T", "C": "G", "G": "C", "T": "A"}
    return "".join(partners.get(sequence[at].upper(), "N") for at in range(len(sequence) - 1, 0, -1))
