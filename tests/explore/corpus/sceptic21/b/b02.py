import multiprocessing as mp
import string


def count_letters(text, counts):
    for ch in text.lower():
        if ch in "abc":
            counts[ord(ch) - ord("a")] += 1


def main():
    text = "abcaab"
    counts = mp.Array("i", 3)
    half = len(text) // 2
    jobs = [
        mp.Process(target=count_letters, args=(text[:half], counts)),
        mp.Process(target=count_letters, args=(text[half:], counts)),
    ]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    for letter, n in zip(string.ascii_lowercase, counts):
        print(letter, n)


if __name__ == "__main__":
    main()
