import threading, time

def say(word, after):
    time.sleep(after)
    print(word)

ts = [threading.Thread(target=say, args=(w, a)) for w, a in (("b", 0.02), ("a", 0.01), ("c", 0.03))]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
