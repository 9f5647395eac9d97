import threading

votes = {"Ada": 5}


def vote(weight):
    votes["Ada"] = votes["Ada"] + weight


threads = [threading.Thread(target=vote, args=(weight,)) for weight in (0, 1, 0)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(votes)
