import numpy as np
from plotting import curves, plot

SEQUENCE = "GCGTACCGATTTATAGGCGCATCGTTAACGCTAGCCG"  # TATAAA, on the other strand
TATA = np.log2(
    np.array(
        [
            [0.05, 0.05, 0.05, 0.85],
            [0.90, 0.03, 0.02, 0.05],
            [0.04, 0.03, 0.03, 0.90],
            [0.85, 0.02, 0.03, 0.10],
            [0.60, 0.02, 0.03, 0.35],
            [0.90, 0.02, 0.05, 0.03],
        ]
    )
    / 0.25
)


@plot(question="scan_motif")
def tata_box_on_both_strands(scan_motif):
    x = np.array([[float(letter == each) for each in "ACGT"] for letter in SEQUENCE])
    places = np.arange(float(len(x) - len(TATA) + 1))
    strands = {"strand +": scan_motif(x, TATA), "strand -": scan_motif(x, TATA[::-1, ::-1])}
    return curves("Your scan for a TATA box, in bits", "where the window begins", places, strands)
