import threading

tickets = 5
lock = threading.Lock()

def sell(n):
    global tickets
    with lock:
        left = tickets - n
        if left < 0:
            return False
        tickets = left
        return True

def refund(n):
    global tickets
    tickets += n

def customer(n, stays):
    if sell(n) and not stays:
        refund(n)

ts = [threading.Thread(target=customer, args=a) for a in ((2, False), (1, True), (1, False))]
for t in ts: t.start()
for t in ts: t.join()
print("end")
