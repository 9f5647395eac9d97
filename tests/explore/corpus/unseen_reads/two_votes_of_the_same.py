import threading

votes = {"Ada": 0}


def vote(weight):
    votes["Ada"] = votes["Ada"] + weight


threads = [threading.Thread(target=vote, args=(1,)) for _ in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(votes)
