"""Class president election: several polling stations count in parallel."""
from concurrent.futures import ThreadPoolExecutor
import random

CANDIDATES = ("Ann", "Bob", "Cid")
votes = {}


def cast(candidate):
    votes[candidate] = votes.get(candidate, 0) + 1


def station(seed, ballots=3):
    rng = random.Random(seed)
    for _ in range(ballots):
        cast(rng.choice(CANDIDATES))
    return ballots


def winner():
    return max(votes, key=votes.get)


def main():
    with ThreadPoolExecutor(max_workers=3) as pool:
        counted = sum(pool.map(station, range(3)))
    print(f"{counted} ballots, {sum(votes.values())} votes")
    for name in sorted(votes):
        print(f"{name:<5}{votes[name]:>3}")
    print("winner:", winner())


if __name__ == "__main__":
    main()
