import threading

halls = {"一号厅": 2, "二号厅": 2}
locks = {hall: threading.Lock() for hall in halls}
total = 0


def buy(hall):
    global total
    with locks[hall]:
        if halls[hall] > 0:
            halls[hall] -= 1
            total += 1


ts = [threading.Thread(target=buy, args=(h,)) for h in list(halls) * 2]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
