import threading

tickets = {}


def work(me):
    tickets[me] = "t"
    if len(tickets) > 1:
        tickets.pop(me)
    else:
        tickets.pop(me)


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(tickets))
