from multiprocessing import Manager, Process
import time


def book(seats, seat, who):
    if seats[seat] is None:
        time.sleep(0.01)
        seats[seat] = who
        print(who, "booked", seat)
    else:
        print(who, "is too late")


def main():
    with Manager() as m:
        seats = m.dict({"A1": None, "A2": None})
        ps = [Process(target=book, args=(seats, "A1", w)) for w in ("Ann", "Bob")]
        for p in ps:
            p.start()
        for p in ps:
            p.join()


if __name__ == "__main__":
    main()
