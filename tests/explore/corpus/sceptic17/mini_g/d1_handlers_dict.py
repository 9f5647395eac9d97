import threading

state = 'new'
charged = []


def on_new():
    global state
    state = 'paid'
    charged.append(1)


def on_paid():
    pass


HANDLERS = {'new': on_new, 'paid': on_paid}


def pay():
    HANDLERS[state]()


ts = [threading.Thread(target=pay) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(charged))
