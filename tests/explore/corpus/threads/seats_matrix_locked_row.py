import threading


class Cinema:
    def __init__(self, rows, columns):
        self.seats = [["-"] * columns for _ in range(rows)]
        self.locks = [threading.Lock() for _ in range(rows)]

    def book(self, who, number):
        for row, lock in zip(self.seats, self.locks):
            with lock:
                free = [i for i, s in enumerate(row) if s == "-"]
                if len(free) >= number:
                    for i in free[:number]:
                        row[i] = who
                    return True
        return False


cinema = Cinema(2, 4)
answers = {}


def group(who, number):
    answers[who] = cinema.book(who, number)


ts = [threading.Thread(target=group, args=g) for g in (("A", 3), ("B", 2), ("C", 2))]
for t in ts:
    t.start()
for t in ts:
    t.join()
taken = "".join("".join(r) for r in cinema.seats)
assert taken.count("A") == 3 * answers["A"] and taken.count("B") == 2 * answers["B"]
print(sum(answers.values()) >= 2)
