from multiprocessing import Array, Process


def vote(votes, choices):
    for c in choices:
        with votes.get_lock():
            votes[c] += 1


if __name__ == "__main__":
    votes = Array("i", 3)
    a = Process(target=vote, args=(votes, [0, 1, 0]))
    b = Process(target=vote, args=(votes, [0, 2, 0]))
    a.start(); b.start()
    a.join(); b.join()
    print(votes[:])
