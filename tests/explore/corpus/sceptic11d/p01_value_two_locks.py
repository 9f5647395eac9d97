import multiprocessing as mp


class Votes:
    def __init__(self):
        self.yes = mp.Value('i', 0)
        self.no = mp.Value('i', 0)

    def read(self, box):
        with box.get_lock():
            return box.value

    def write(self, box, number):
        with box.get_lock():
            box.value = number

    def cast(self, ballot):
        box = self.yes if ballot == 'y' else self.no
        self.write(box, self.read(box) + 1)


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


if __name__ == '__main__':
    main()
