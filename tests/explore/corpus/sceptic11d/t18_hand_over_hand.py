import threading


class Node:
    def __init__(self, key, follower=None):
        self.key = key
        self.follower = follower
        self.lock = threading.Lock()


class SortedList:
    def __init__(self):
        self.head = Node(float('-inf'), Node(float('inf')))

    def insert(self, key):
        before = self.head
        before.lock.acquire()
        after = before.follower
        after.lock.acquire()
        while after.key < key:
            before.lock.release()
            before = after
            after = after.follower
            after.lock.acquire()
        before.follower = Node(key, after)
        after.lock.release()
        before.lock.release()

    def keys(self):
        found = []
        node = self.head.follower
        while node.follower is not None:
            found.append(node.key)
            node = node.follower
        return found


numbers = SortedList()


def insert_all(keys):
    for key in keys:
        numbers.insert(key)


threads = [threading.Thread(target=insert_all, args=(ks,)) for ks in ((5, 1), (3, 4))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(numbers.keys())
assert numbers.keys() == [1, 3, 4, 5]
