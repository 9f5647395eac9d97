import threading
flag = False
def work():
    spins = 0
    while not flag:
        spins += 1
    print("waited", spins)
def other():
    flag = True
ts = [threading.Thread(target=work), threading.Thread(target=other)]
for t in ts: t.start()
for t in ts: t.join()
