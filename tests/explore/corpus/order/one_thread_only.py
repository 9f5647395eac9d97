total = 0
for i in range(101):
    total += i
print(total)
