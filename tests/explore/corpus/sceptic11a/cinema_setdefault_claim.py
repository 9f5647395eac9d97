# 电影院选座:setdefault 一步抢座
import threading

SEATS = ["A1", "A2", "A3", "B1", "B2", "B3"]
owners = {}
got = {"小红": [], "小刚": [], "小李": []}


def choose(name, wishes):
    mine = got[name]
    for seat in wishes:
        if owners.setdefault(seat, name) == name:
            mine.append(seat)


def main():
    orders = {
        "小红": SEATS,
        "小刚": SEATS[::-1],
        "小李": SEATS[2:] + SEATS[:2],
    }
    threads = [threading.Thread(target=choose, args=item) for item in orders.items()]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    sold = [s for seats in got.values() for s in seats]
    assert sorted(sold) == sorted(SEATS), got
    print("every seat has one owner,", len(sold), "sold")


main()
