import random, threading, time
def w():
    while random.random() < 0.99:
        time.sleep(0.1)
t = threading.Thread(target=w)
t.start()
while t.is_alive():
    time.sleep(0.1)
print("over")
