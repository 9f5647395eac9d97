import threading


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


root = None
lock = threading.Lock()


def insert(key):
    global root
    node = Node(key)
    with lock:
        if root is None:
            root = node
            return
        current = root
        while True:
            if key < current.key:
                if current.left is None:
                    current.left = node
                    return
                current = current.left
            else:
                if current.right is None:
                    current.right = node
                    return
                current = current.right


def work(keys):
    for key in keys:
        insert(key)


threads = [threading.Thread(target=work, args=(keys,)) for keys in ([5, 1, 9], [4, 2, 8])]
for t in threads:
    t.start()
for t in threads:
    t.join()


def count(node):
    return 0 if node is None else 1 + count(node.left) + count(node.right)


print(count(root))
