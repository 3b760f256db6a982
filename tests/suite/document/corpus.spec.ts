import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { readPage } from '../../../fixtures/document/read-page.ts';
import type { Item } from '../../../fixtures/model/procedure.ts';

// What would have to break: a procedure, step or prerequisite of a real page is lost, or one is seen where none is.

const CORPUS = fileURLToPath(new URL('../../../../shared/docs/corpus/', import.meta.url));

/** Each page's procedures, read by eye: the lines of prerequisites, steps and validation; then those of the findings. */
const EXPECTED: Record<string, string[]> = {
  '_create-palette-api-key.mdx': ['- /  / 9 11 13 15 17 19 28 / ', 'findings / '],
  '_login-banner-setup-login.mdx': ['- /  / 7 14 16 18 20 / ', 'findings / '],
  'add-oci-helm.md': [
    'Basic / 26 28 30 / 127 129 131 133 135 137 139 142 144 148 153 157 / 277 279 281 284 286',
    'Amazon ECR / 39 41 44 88 / 163 165 167 169 171 173 175 178 180 184 204 206 / 277 279 281 284 286',
    'GHCR > User / 105 107 112 / 212 214 216 218 220 222 224 227 254 256 260 263 265 267 / 277 279 281 284 286',
    'GHCR > Organization / 105 107 112 / 212 214 216 218 220 222 224 227 254 256 260 263 265 267 / 277 279 281 284 286',
    'findings / 33 151',
  ],
  'assign-a-role.md': [
    '- / 23 25 28 / 33 35 37 39 41 43 48 50 53 56 58 / 62 65',
    '- / 76 78 81 / 86 88 90 92 94 96 101 103 106 109 111 / 115 118',
    '- / 130 132 / 137 139 141 143 145 147 150 152 / 156 159',
    '- / 168 170 / 175 177 179 181 183 185 188 190 / 194 197',
    'findings / ',
  ],
  'audit-logs.md': [
    '- /  / 22 24 31 33 41 / ',
    'Splunk / 62 64 / 99 101 104 106 142 144 / ',
    'Amazon CloudWatch / 71 / 99 101 104 106 142 144 / ',
    'findings / 17 97',
  ],
  'clone-cluster-profile.md': ['- / 14 / 18 20 22 24 / 39 41 43', 'findings / '],
  'create-a-team.md': [
    '- / 19 21 / 26 28 30 32 34 36 38 / 42 44 46 48 50 52 54',
    '- / 62 64 / 68 70 72 74 76 78 80 / 84 86 88 90 92 94 96',
    'findings / ',
  ],
  'create-add-filter.md': [
    '- /  / 20 22 24 36 / 45 47 49',
    '- / 65 67 / 71 73 76 78 85 / ',
    '- /  / 91 93 95 97 / 104 106',
    'findings / 51 71',
  ],
  'create-custom-role.md': [
    '- / 33 / 37 39 41 43 45 47 49 / 55 57 59 61 63',
    '- / 71 / 75 77 79 81 83 85 87 / 93 95 97 99 101',
    '- / 109 / 113 115 117 119 121 123 125 / 131 133 135 137 139',
    '- / 147 / 151 153 155 158 160 162 164 / 170 172 174 176 178 180',
    '- / 188 / 192 194 196 199 201 203 / 209 211 213 215 217',
    'findings / ',
  ],
  'create-manage-projects.md': [
    '- / 20 / 24 26 28 30 32 40 / 44 46',
    '- / 56 58 / 70 72 74 76 78 80 / 84 86 88 90',
    'findings / ',
  ],
  'create-registration-token.md': ['- / 15 / 21 23 25 27 29 31 48 / 54 56 58 60 62', 'findings / '],
  'delete-app-profile.md': ['- / 17 / 21 23 25 27 / 37 39 41 43 46', 'findings / 12'],
  'delete-workspace.md': ['- / 17 19 / 24 26 28 30 32 34 36 / 40 42 44 46', 'findings / '],
  'enable-saml.md': ['- /  / 19 20 21 39 / ', '- /  / 52 53 54 / ', 'findings / 16 48'],
  'filters.md': ['- / 19 / 23 25 27 29 31 33 35 37 42 44 46 48 / 52 54 56 58 60 62', 'findings / '],
  'login-banner.md': ['- / 23 / 27 29 31 33 35 43 / 51 53 63', 'findings / '],
  'new-user.md': [
    '- / 16 17 / 25 27 29 36 / 40 42 44',
    '- / 16 17 / 50 52 58 60 63 / 67 70 72 75',
    'findings / ',
  ],
  'palette-lock-cluster.md': [
    '- /  / 31 33 35 37 40 / ',
    '- /  / 49 51 53 57 / ',
    '- /  / 68 70 72 76 / ',
    '- /  / 92 94 96 / ',
    'findings / 26 44 61 80 80 98',
  ],
  'palette-resource-limits.md': ['- / 43 / 47 49 51 53 55 / ', 'findings / 57'],
  'project-association.md': ['- / 21 23 25 / 29 32 35 38 41 44 47 50 / 58 60', 'findings / '],
  'remove-clusters.md': ['- / 15 / 19 21 23 25 27 29 / 38 40 42', 'findings / '],
  'ssh-keys.md': ['- / 22 24 / 30 32 43 53 55 57 67 69 71 77 / ', 'findings / '],
  'tenant-management.md': [
    '- / 23 / 27 29 31 33 36 38 49 52 54 / 58 60',
    '- / 68 / 72 74 76 78 80 / 102 105 107',
    'findings / ',
  ],
};

for (const [file, expected] of Object.entries(EXPECTED)) {
  test(`finds every procedure, step and prerequisite of ${file}`, () => {
    test.skip(!existsSync(CORPUS), 'the real pages are not here');
    const { procedures, findings } = readPage(CORPUS + file);
    expect([
      ...procedures.map(({ tab, prerequisites, steps, validation }) =>
        [tab ?? '-', ...[prerequisites, steps, validation].map(linesOf)].join(' / '),
      ),
      `findings / ${findings.map(({ line }) => line).join(' ')}`,
    ]).toEqual(expected);
  });
}

function linesOf(items: readonly Item[]): string {
  return items.map(({ line }) => line).join(' ');
}
