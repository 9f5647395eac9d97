"""input(), with echo, erasing, end of file."""
name = input("ready, your name? ")
print("hello", name)
try:
    while True:
        print("got", repr(input("ready: ")))
except EOFError:
    print("end of file")
