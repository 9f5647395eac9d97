import threading

tickets = {0: "t", 1: "t"}


def work(me):
    if len(tickets) > 1:
        tickets.pop(1 - me, None)


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
