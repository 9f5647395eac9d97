"""售票厅: three seats, four buyers."""
import threading


class BoxOffice:
    def __init__(self, seats):
        self.seats = seats
        self.lock = threading.Lock()
        self.sold = []
        self.turned_away = []

    def sell(self, who):
        if (left := self.seats) > 0:
            with self.lock:
                self.seats = left - 1
                self.sold.append((who, left))
                return True
        self.turned_away.append(who)
        return False


def buyer(office, name):
    office.sell(name)


def main():
    office = BoxOffice(3)
    buyers = [threading.Thread(target=buyer, args=(office, name)) for name in ("Ann", "Ben", "Cid", "Dee")]
    for b in buyers:
        b.start()
    for b in buyers:
        b.join()
    print("sold", len(office.sold), "turned away", len(office.turned_away))


if __name__ == "__main__":
    main()
