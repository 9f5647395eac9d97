import threading
taken = False

def take():
    global taken
    if not taken:
        taken = True
        return True
    return False

wins = []
def work(me):
    if take():
        wins.append(me)

ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
