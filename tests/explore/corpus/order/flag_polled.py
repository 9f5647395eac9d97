import threading

done = False
value = 0


def work():
    global done, value
    value = 42
    done = True


t = threading.Thread(target=work)
t.start()
while not done:
    pass
print(value)
t.join()
