# 电影院选座:先查后占
import threading

SEATS = ["A1", "A2", "A3"]
owners = {seat: None for seat in SEATS}
got = {"小红": [], "小刚": []}


def is_free(seat):
    return owners[seat] is None


def take(seat, name):
    owners[seat] = name
    got[name].append(seat)


def choose(name, wishes):
    for seat in wishes:
        if is_free(seat):
            take(seat, name)


threads = [
    threading.Thread(target=choose, args=("小红", SEATS)),
    threading.Thread(target=choose, args=("小刚", SEATS[::-1])),
]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("sold", sum(len(s) for s in got.values()))
