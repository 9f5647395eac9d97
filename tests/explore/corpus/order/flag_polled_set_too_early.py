import threading

done = False
value = 0


def work():
    global done, value
    done = True
    value = 42


t = threading.Thread(target=work)
t.start()
while not done:
    pass
print(value)
t.join()
