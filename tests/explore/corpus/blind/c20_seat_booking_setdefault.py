from multiprocessing import Manager, Process


def book(seats, seat, who, wins):
    if seats.setdefault(seat, who) == who:
        wins.append(seat)


def main():
    with Manager() as m:
        seats = m.dict()
        wins = m.list()
        ps = [Process(target=book, args=(seats, s, w, wins)) for s in ("A1", "A2") for w in ("Ann", "Bob")]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(wins))


if __name__ == "__main__":
    main()
