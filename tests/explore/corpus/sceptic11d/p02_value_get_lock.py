import multiprocessing as mp


class Votes:
    def __init__(self):
        self.yes = mp.Value('i', 0)
        self.no = mp.Value('i', 0)

    def cast(self, ballot):
        box = self.yes if ballot == 'y' else self.no
        with box.get_lock():
            box.value = box.value + 1


def station(votes, ballots):
    for ballot in ballots:
        votes.cast(ballot)


def main():
    votes = Votes()
    stations = [mp.Process(target=station, args=(votes, b)) for b in ('yny', 'yyn')]
    for s in stations:
        s.start()
    for s in stations:
        s.join()
    print('yes', votes.yes.value)
    print('no', votes.no.value)
    assert votes.yes.value + votes.no.value == 6


if __name__ == '__main__':
    main()
